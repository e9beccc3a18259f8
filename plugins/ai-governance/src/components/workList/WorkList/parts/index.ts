export { useDecisionParts, useParts } from './useParts';
