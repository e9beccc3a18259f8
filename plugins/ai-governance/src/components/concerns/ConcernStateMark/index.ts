export { ConcernStateMark } from './ConcernStateMark';
