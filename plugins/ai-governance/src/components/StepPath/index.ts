export { StepPath } from './StepPath';
export type { PathStep } from './StepPath';
