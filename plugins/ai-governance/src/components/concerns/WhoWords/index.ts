export { WhoWords } from './WhoWords';
