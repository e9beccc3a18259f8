import {
  DECISION_EFFECTS,
  DECISION_SUBJECTS,
  HUMAN_ROLES,
} from '../../kinds/vocabulary';
import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { choice, listed, plain } from '../wording';

const FACTS = [
  {
    key: 'subject',
    question: 'What is decided about, such as credit, a job or a price?',
    name: 'what is decided about',
    answers: DECISION_SUBJECTS,
  },
  {
    key: 'humanRole',
    question:
      'Does a person decide, look at each result, look again when asked, or not look at all?',
    name: 'what people do',
    answers: HUMAN_ROLES,
  },
  {
    key: 'effect',
    question:
      'What does a result do to the customer: change their legal position, weigh as heavily as that, do little, or nothing?',
    name: 'what a result does to the customer',
    answers: DECISION_EFFECTS,
  },
  {
    key: 'personalData',
    question: 'Is data about people used?',
    name: 'whether data about people is used',
    answers: ['true', 'false'],
  },
] as const;

export const decisionDescribed: Check = {
  id: 'identification.decision-described',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known what is decided, by whom, and with which effect',
  why: 'Nearly every right of a customer depends on these four facts.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { decision } = facts.spec;
    const missing = FACTS.filter(({ key }) => decision?.[key] === undefined);
    if (missing.length > 0) {
      const [first, ...others] = missing;
      return undetermined(
        others.length === 0
          ? first.question
          : `${first.question} Not known either: ${listed(
              others.map(({ name }) => name),
            )}.`,
        fixInteraction(facts, ['decision'], {
          ...Object.fromEntries(
            FACTS.map(({ key, answers }) => [
              key,
              decision?.[key] ?? choice(answers),
            ]),
          ),
          specialCategories: decision?.specialCategories,
          profiling: decision?.profiling,
        }),
      );
    }
    return pass(
      `What is decided about: ${plain(decision!.subject!)}; the effect: ${plain(
        decision!.effect!,
      )}.`,
    );
  },
};
