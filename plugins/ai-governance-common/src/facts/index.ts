export * from './buildInteractionFacts';
export * from './contractFacts';
export * from './expectationFacts';
export * from './types';
