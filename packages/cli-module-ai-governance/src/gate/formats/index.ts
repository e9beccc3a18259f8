export { FORMATS, type FormatName } from './formats';
