import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank } from '../wording';

const QUESTIONS = {
  acknowledgeWithin:
    'How soon do customers hear that what they wrote has arrived?',
  resolveWithin: 'How soon do customers get an outcome?',
};

export const periodsStated: Check = {
  id: 'feedback.periods-stated',
  requirement: 'feedback',
  level: 'answerable',
  title: 'It is known how soon customers hear back',
  why: 'Without a date nobody is ever late, and customers wait.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { feedback } = facts.spec;
    const missing = (['acknowledgeWithin', 'resolveWithin'] as const).filter(
      key => !feedback?.[key],
    );
    return missing.length === 0
      ? pass('It is known how soon customers hear back.')
      : undetermined(
          missing.map(key => QUESTIONS[key]).join(' '),
          fixInteraction(
            facts,
            ['feedback', missing[0]],
            blank('period, such as P30D'),
          ),
        );
  },
};
