export { WorkList } from './WorkList';
export { WorkListPage } from './WorkListPage';
export { useParts } from './parts';
export type { WorkListPart } from './types';
