export { EnterConcern } from './EnterConcern';
