export { DeclarationIndex } from './DeclarationIndex';
export { factsOf } from './factsOf';
export { findDuplicates } from './findDuplicates';
export { judgeInteraction, type CheckFinding } from './judgeInteraction';
