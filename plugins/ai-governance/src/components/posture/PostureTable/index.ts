export { PostureTable } from './PostureTable';
export { PostureTablePage } from './PostureTablePage';
