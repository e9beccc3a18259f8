export { ConcernSection } from './ConcernSection';
