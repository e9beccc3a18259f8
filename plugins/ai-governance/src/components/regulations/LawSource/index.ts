export { LawSource } from './LawSource';
