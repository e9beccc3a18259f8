export { buildReport } from './buildReport';
export { formatReport } from './formatReport';
export type { ImportReport } from './types';
