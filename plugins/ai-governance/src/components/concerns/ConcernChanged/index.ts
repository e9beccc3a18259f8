export { ConcernChanged } from './ConcernChanged';
