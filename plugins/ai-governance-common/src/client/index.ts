export * from './AiGovernanceClient';
export * from './types';
