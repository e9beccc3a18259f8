export { SelectFilter } from './SelectFilter';
