export { aiGovernanceApiRef } from './aiGovernanceApiRef';
export { createAiGovernanceClient, createConcernClient } from './clients';
export { concernApiRef } from './concernApiRef';
