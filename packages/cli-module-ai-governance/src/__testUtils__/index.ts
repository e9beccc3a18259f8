export {
  entitiesIn,
  importIn,
  newFolder,
  readFiles,
  writeFiles,
} from './importIn';
