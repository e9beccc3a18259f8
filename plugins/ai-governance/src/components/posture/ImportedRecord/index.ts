export { ImportedRecord } from './ImportedRecord';
