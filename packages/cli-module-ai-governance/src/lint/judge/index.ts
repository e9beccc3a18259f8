export { DeclarationIndex } from './DeclarationIndex';
export { factsOf } from './factsOf';
export { findDuplicates } from './findDuplicates';
export {
  DECLARATION_CHECKS,
  judgeInteraction,
  type CheckFinding,
} from './judgeInteraction';
