export { aiGovernanceApiRef } from './aiGovernanceApiRef';
export { LazyAiGovernanceClient } from './LazyAiGovernanceClient';
