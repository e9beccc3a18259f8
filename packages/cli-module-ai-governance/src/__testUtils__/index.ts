export {
  entitiesIn,
  importIn,
  newFolder,
  readFiles,
  writeFiles,
} from './importIn';
export { file, GROUPS, INTERACTION, SYSTEM } from './declarations';
export { lintIn, reportIn } from './lintIn';
export { anyReport } from './anyReport';
export { answering, gateIn, startPortal } from './gateIn';
export { gateReport } from './gateReports';
