export { findAnnotationProblems } from './annotationProblems';
export { findProblems, isMeantAsDeclaration } from './findProblems';
export type { Problem } from './types';
