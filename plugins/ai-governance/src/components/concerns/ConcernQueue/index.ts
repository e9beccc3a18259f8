export { ConcernQueue } from './ConcernQueue';
