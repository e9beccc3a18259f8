import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { isLonger, periodInWords } from '../periods';
import { Check } from '../types';
import { isWeighty } from '../weight';
import { blank, plain } from '../wording';

const LONGEST_IF_WEIGHTY = 'P31D';
const LONGEST_OTHERWISE = 'P90D';

export const resolveInProportion: Check = {
  id: 'feedback.resolve-in-proportion',
  requirement: 'feedback',
  level: 'answerable',
  title: 'The outcome comes sooner the more is at stake',
  why: 'Whoever waits for credit or work cannot wait for months.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, feedback } = facts.spec;
    const resolveWithin = feedback?.resolveWithin;
    const effect = decision?.effect;
    if (!resolveWithin || !effect) {
      return notApplicable(
        'It is not known yet what is at stake, or how soon customers get an outcome.',
      );
    }
    const longest = isWeighty(facts.spec)
      ? LONGEST_IF_WEIGHTY
      : LONGEST_OTHERWISE;
    return isLonger(resolveWithin, longest)
      ? fail(
          `${periodInWords(
            resolveWithin,
          )} until an outcome is too long for an effect given as ${plain(
            effect,
          )}; ${periodInWords(longest)} is the most.`,
          fixInteraction(
            facts,
            ['feedback', 'resolveWithin'],
            blank(`period of at most ${longest}`),
          ),
        )
      : pass('The outcome comes soon enough for what is at stake.');
  },
};
