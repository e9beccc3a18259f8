export { CustomersTold } from './CustomersTold';
