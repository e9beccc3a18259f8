export { DeclarationIndex } from './DeclarationIndex';
export { findDuplicates } from './findDuplicates';
export { findUnnamed, type Question } from './findUnnamed';
export { judgeInteraction, type CheckFinding } from './judgeInteraction';
