export { RedactionWords } from './RedactionWords';
