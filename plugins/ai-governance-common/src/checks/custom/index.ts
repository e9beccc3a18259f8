export { customCheckSchema, type CustomCheck } from './customCheckSchema';
export { toCheck } from './toCheck';
