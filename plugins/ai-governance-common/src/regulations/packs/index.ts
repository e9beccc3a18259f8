export * from './domains';
export * from './noticeItems';
export { packSchema, type RegulationPack } from './packSchema';
export { parsePack } from './parsePack';
export { ROW_STATUSES, rowSchema, type RegulationRow } from './rowSchema';
export {
  selectPacks,
  type RowOverride,
  type SelectedPack,
  type SelectedRow,
} from './selectPacks';
