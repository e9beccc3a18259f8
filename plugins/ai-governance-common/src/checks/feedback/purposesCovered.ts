import {
  FEEDBACK_CHANNEL_TYPES,
  FEEDBACK_PURPOSES,
} from '../../kinds/vocabulary';
import { fail, fixInteraction, pass } from '../outcomes';
import { Check } from '../types';
import { choice, either } from '../wording';
import { completeChannel } from './completeChannel';

const IN_WORDS = {
  feedback: 'give feedback',
  concern: 'say that something is wrong',
  review: 'ask for a review of the decision',
};

export const purposesCovered: Check = {
  id: 'feedback.purposes-covered',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Customers can give feedback, raise concerns and ask for a review',
  why: 'Customers notice what goes wrong first; without a way to say so, it goes on.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, feedback } = facts.spec;
    const channels = feedback?.channels ?? [];
    const hasDecision =
      decision?.effect !== undefined && decision.effect !== 'none';
    const missing = FEEDBACK_PURPOSES.filter(
      purpose =>
        (purpose !== 'review' || hasDecision) &&
        !channels.some(({ purposes }) => purposes?.includes(purpose)),
    );
    if (missing.length > 0) {
      return fail(
        `Customers have no way to ${either(
          missing.map(purpose => IN_WORDS[purpose]),
        )}.`,
        fixInteraction(
          facts,
          ['feedback', 'channels'],
          [
            ...channels,
            completeChannel({
              purposes: missing,
              type: choice(FEEDBACK_CHANNEL_TYPES),
            }),
          ],
        ),
      );
    }
    return pass(
      'A channel is declared for all that customers may want to say.',
    );
  },
};
