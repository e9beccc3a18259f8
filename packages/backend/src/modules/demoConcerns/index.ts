export { aiGovernanceModuleDemoConcerns } from './aiGovernanceModuleDemoConcerns';
export * from './generateDemoConcerns';
export * from './readDemoInteractions';
export type {
  DemoConcern,
  DemoInteraction,
  DemoStep,
  DemoSubmission,
} from './types';
