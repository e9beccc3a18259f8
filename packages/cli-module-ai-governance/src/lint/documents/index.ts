export { parsePath, type Path } from './parsePath';
export { Places } from './Places';
export { placeOf } from './placeOf';
export { readDocuments } from './readDocuments';
export { refOf } from './refOf';
export { SourceFile } from './SourceFile';
export type { Declaration, FileContent, Position } from './types';
