export { ConcernCounts } from './ConcernCounts';
export { ConcernLine } from './ConcernLine';
