export * from './buildInteractionFacts';
export * from './types';
