export * from './buildInteractionFacts';
export * from './concernFacts';
export * from './contractFacts';
export * from './expectationFacts';
export * from './types';
