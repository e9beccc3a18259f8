export * from './AiGovernanceClient';
export * from './ConcernClient';
export * from './concernTypes';
export * from './HttpClient';
export * from './RegulationClient';
export * from './SignalClient';
export * from './signalTypes';
export * from './types';
