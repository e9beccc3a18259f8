import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { isLonger, periodInWords } from '../periods';
import { CHANNEL, USING_RIGHT } from '../spokenWords';
import { Check } from '../types';
import { blank } from '../wording';

/** The rights whose answer is the outcome of a concern. */
const ANSWERED_BY_OUTCOME = new Set(['complaint', 'contest', 'human-review']);

export const reviewNotSlowerThanRight: Check = {
  id: 'feedback.review-not-slower-than-right',
  requirement: 'feedback',
  level: 'answerable',
  title: 'The channel keeps the time that the right promises',
  why: 'A customer who is promised an answer in two weeks must not land in a queue that takes four.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { feedback, transparency } = facts.spec;
    const { channels = [], resolveWithin } = feedback ?? {};
    const promised = (transparency?.rights ?? []).filter(
      ({ right, channel, within }) =>
        within &&
        ANSWERED_BY_OUTCOME.has(right) &&
        channels.some(({ type }) => type === channel),
    );
    if (!resolveWithin || promised.length === 0) {
      return notApplicable(
        'No review or complaint is promised by a certain time through these channels.',
      );
    }
    const broken = promised.find(({ within }) =>
      isLonger(resolveWithin, within!),
    );
    return broken
      ? fail(
          `Customers who ${
            USING_RIGHT[broken.right]
          } are promised an answer within ${periodInWords(
            broken.within!,
          )}, but an outcome through ${
            CHANNEL[broken.channel!]
          } takes up to ${periodInWords(resolveWithin)}.`,
          fixInteraction(
            facts,
            ['feedback', 'resolveWithin'],
            blank(`period of at most ${broken.within}`),
          ),
        )
      : pass('The channels keep the times that the rights promise.');
  },
};
