export { brokenGuards } from './brokenGuards';
export {
  nextConcernStates,
  nextConcernSteps,
  takeConcernStep,
} from './takeStep';
export { nextRequestSteps, takeRequestStep } from './takeRequestStep';
export type { StepContext, StepLack, StepResult, ToldCustomer } from './types';
