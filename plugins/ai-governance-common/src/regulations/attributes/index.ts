export { REGULATION_ATTRIBUTES } from './attributes';
export {
  AUTOMATION,
  DEFAULT_AUTOMATION,
  type AutomationRule,
} from './automation';
export {
  CASE_KINDS,
  CREDIT_APPLICATIONS,
  DECISION_OUTCOMES,
} from './caseAttributes';
export { regulationFactsOf } from './regulationFacts';
export * from './types';
