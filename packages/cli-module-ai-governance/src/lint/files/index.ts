export { findFiles, type FoundFile } from './findFiles';
