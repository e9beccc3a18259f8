export { DeclarationIndex } from './DeclarationIndex';
export { findDuplicates } from './findDuplicates';
export { judgeInteraction, type CheckFinding } from './judgeInteraction';
