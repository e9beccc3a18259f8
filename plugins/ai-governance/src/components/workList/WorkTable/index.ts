export { WorkTable } from './WorkTable';
export { WorkRow } from './WorkRow';
