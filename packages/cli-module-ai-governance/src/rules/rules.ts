import {
  BUILT_IN_CHECKS,
  Check,
  Level,
  Requirement,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { PROBLEM_RULES } from './problemRules';
import { QUESTION_RULES } from './questionRules';

/** What a finding can be about: a check, or a rule of declarations. */
export interface Rule {
  id: string;
  /** What is so when nothing is found. */
  title: string;
  /** Why it matters. */
  why: string;
  requirement?: Requirement;
  level?: Level;
  /** What a check needs; rules of declarations need the file alone. */
  needs?: Check['needs'];
}

/** All rules and checks; the rules, which come first in a file, first. */
export const RULES: readonly Rule[] = [
  ...PROBLEM_RULES,
  ...QUESTION_RULES,
  ...BUILT_IN_CHECKS.map(({ id, title, why, requirement, level, needs }) => ({
    id,
    title,
    why,
    requirement,
    level,
    needs,
  })),
];
