export * from './AiGovernanceClient';
export * from './RegulationClient';
export * from './types';
