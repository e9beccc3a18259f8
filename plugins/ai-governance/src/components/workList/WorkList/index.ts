export { WorkList } from './WorkList';
export { WorkListPage } from './WorkListPage';
export { useDecisionParts } from './parts';
export type { WorkListPart } from './types';
