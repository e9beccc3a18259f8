export { SignedWords } from './SignedWords';
