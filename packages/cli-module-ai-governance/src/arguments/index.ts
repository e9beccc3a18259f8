export { refuseUnknownFlags, requireDate, requireOneOf } from './requirements';
