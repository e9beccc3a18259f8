import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { isLonger, periodInWords } from '../periods';
import { Check } from '../types';
import { blank } from '../wording';

export const acknowledgeBeforeResolve: Check = {
  id: 'feedback.acknowledge-before-resolve',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Customers hear that their concern arrived before it is resolved',
  why: 'An acknowledgement after the outcome tells nobody anything.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { acknowledgeWithin, resolveWithin } = facts.spec.feedback ?? {};
    if (!acknowledgeWithin || !resolveWithin) {
      return notApplicable('It is not known yet how soon customers hear back.');
    }
    return isLonger(acknowledgeWithin, resolveWithin)
      ? fail(
          `Customers hear only within ${periodInWords(
            acknowledgeWithin,
          )} that their concern arrived, but get the outcome within ${periodInWords(
            resolveWithin,
          )}.`,
          fixInteraction(
            facts,
            ['feedback', 'acknowledgeWithin'],
            blank(`period shorter than ${resolveWithin}`),
          ),
        )
      : pass('The acknowledgement comes before the outcome.');
  },
};
