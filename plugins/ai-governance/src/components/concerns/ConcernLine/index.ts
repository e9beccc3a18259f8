export { ConcernLine } from './ConcernLine';
