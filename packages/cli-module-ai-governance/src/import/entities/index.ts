export { buildRecord, type RecordNames } from './buildRecord';
export { importedMetadata } from './metadata';
export { ownerGroups } from './owners';
export { readRecord } from './readRecord';
export { sortOut, type Skipped, type UsableReading } from './sortOut';
