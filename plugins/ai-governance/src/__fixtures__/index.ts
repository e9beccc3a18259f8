export * from './FakeAiGovernanceApi';
export * from './checks';
export * from './confirmations';
export * from './entities';
export * from './errors';
export * from './postures';
export * from './summary';
export * from './waivers';
