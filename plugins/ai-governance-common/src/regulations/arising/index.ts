export { calendarFor } from './lawClocks';
export { arisingFrom } from './arisingFrom';
export { type CaseFacts } from './caseFacts';
export * from './schemas';
