export { CustomersDue } from './CustomersDue';
