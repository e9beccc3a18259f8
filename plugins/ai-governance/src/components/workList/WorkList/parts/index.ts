export { useParts } from './useParts';
