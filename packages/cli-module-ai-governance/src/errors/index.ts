export { BadInputError } from './BadInputError';
export { errorCode, reason } from './reason';
