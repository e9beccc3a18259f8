export { DeclarationIndex } from './DeclarationIndex';
export { findDuplicates } from './findDuplicates';
export {
  DECLARATION_CHECKS,
  judgeInteraction,
  type CheckFinding,
} from './judgeInteraction';
