export * from './gateTerms';
export * from './judgeGate';
export { type InteractionAtGate } from './judgeInteraction';
export * from './modes';
export * from './schemas';
export * from './types';
