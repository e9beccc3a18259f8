export { ToDo } from './ToDo';
