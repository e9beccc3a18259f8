import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { choice, plain } from '../wording';

/** Types of interaction that evaluate or predict something about a person. */
const EVALUATING = new Set([
  'eligibility',
  'personalisation',
  'pricing',
  'recommendation',
  'risk-assessment',
]);

export const profilingConsistent: Check = {
  id: 'identification.profiling-consistent',
  requirement: 'identification',
  level: 'identified',
  title: 'Evaluating people is called by its name',
  why: 'Customers may object to being evaluated or predicted, but only if somebody says that it happens.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { type, decision } = facts.spec;
    const { personalData, profiling } = decision ?? {};
    if (profiling && personalData === false) {
      return fail(
        'People are said to be evaluated, yet no data about people is said to be used.',
        fixInteraction(facts, ['decision'], {
          ...decision,
          personalData: choice(['true', 'false']),
          profiling: choice(['true', 'false']),
        }),
      );
    }
    if (!personalData) {
      return notApplicable(
        personalData === undefined
          ? 'It is not known yet whether data about people is used.'
          : 'No data about people is said to be used.',
      );
    }
    if (profiling === undefined) {
      return undetermined(
        'Is data about people used to evaluate or predict something about a person?',
        fixInteraction(facts, ['decision'], {
          ...decision,
          profiling: choice(['true', 'false']),
        }),
      );
    }
    const { aiSystems } = facts;
    const followsFixedRules =
      aiSystems.length > 0 &&
      aiSystems.every(({ spec }) => spec?.type === 'rules');
    if (!profiling && type && EVALUATING.has(type) && !followsFixedRules) {
      return fail(
        `An interaction of the type ${plain(
          type,
        )} that uses data about people evaluates or predicts something about them, yet it is said that this is not so.`,
        fixInteraction(facts, ['decision'], { ...decision, profiling: true }),
      );
    }
    return pass(
      profiling
        ? 'It is said that people are evaluated.'
        : 'People are not evaluated, and nothing speaks against that.',
    );
  },
};
