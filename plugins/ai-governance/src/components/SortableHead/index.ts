export { SortableHead } from './SortableHead';
