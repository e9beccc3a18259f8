export { arisingFrom } from './arisingFrom';
export { type CaseFacts } from './caseFacts';
export * from './schemas';
