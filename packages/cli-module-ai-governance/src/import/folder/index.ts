export { earlierNames } from './earlierNames';
export type { FolderPlan } from './planFolder';
export { planImport, type BuiltRecord } from './planImport';
export { readFolder } from './readFolder';
export { writeFolder } from './writeFolder';
