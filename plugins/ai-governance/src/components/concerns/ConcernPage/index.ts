export { ConcernPage } from './ConcernPage';
