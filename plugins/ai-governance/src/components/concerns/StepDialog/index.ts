export { RequestStepDialog } from './RequestStepDialog';
export type { RequestStep } from './requestForms';
export { StepDialog } from './StepDialog';
