export { readText } from './readText';
