export { WorkList } from './WorkList';
export { WorkListPage } from './WorkListPage';
