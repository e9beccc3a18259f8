export { WorkFilters } from './WorkFilters';
