export {
  PROBLEM_RULES,
  type ProblemRule,
  type ProblemRuleId,
} from './problemRules';
export { RULES, type Rule } from './rules';
