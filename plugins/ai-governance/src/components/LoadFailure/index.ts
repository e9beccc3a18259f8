export { LoadFailure } from './LoadFailure';
export { isForbidden } from './isForbidden';
