export {
  PROBLEM_RULES,
  type ProblemRule,
  type ProblemRuleId,
} from './problemRules';
export { QUESTION_RULES, type QuestionRuleId } from './questionRules';
export { RULES, type Rule } from './rules';
