export { FixPlace } from './FixPlace';
export { OpenRoom } from './OpenRoom';
export { ToDo } from './ToDo';
