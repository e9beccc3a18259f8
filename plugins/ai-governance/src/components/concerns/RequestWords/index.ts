export { RequestWords } from './RequestWords';
