export { evaluatePredicate } from './evaluatePredicate';
export * from './types';
