export { NoWork } from './NoWork';
