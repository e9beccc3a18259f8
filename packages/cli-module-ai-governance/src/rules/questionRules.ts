import { ProblemRule } from './problemRules';

/** What is asked of declarations that no check is about. */
export const QUESTION_RULES = [
  {
    id: 'declaration.customer-impact',
    title: 'An AI system that no customer interaction names says why',
    why: 'Such a system is either harmless or overlooked, and only a reason tells which.',
  },
] as const satisfies readonly ProblemRule[];

/** The id of a rule behind such a question. */
export type QuestionRuleId = (typeof QUESTION_RULES)[number]['id'];
