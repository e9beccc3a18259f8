import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { affectsOnlyBusinesses } from '../weight';
import { choice } from '../wording';
import { completeChannel } from './completeChannel';

const OTHER_WAYS = ['phone', 'post', 'in-person'];

export const otherWayThanDigital: Check = {
  id: 'feedback.other-way-than-digital',
  requirement: 'feedback',
  level: 'answerable',
  title: 'People can be heard without a screen',
  why: 'Some customers have no device, no account, or no way to use one; they are hit by the same decisions.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const channels = facts.spec.feedback?.channels ?? [];
    if (affectsOnlyBusinesses(facts.spec)) {
      return notApplicable('Only businesses are affected.');
    }
    if (channels.length === 0) {
      return notApplicable('No channels are declared yet.');
    }
    return channels.some(({ type }) => OTHER_WAYS.includes(type))
      ? pass('A channel that needs no screen is declared.')
      : fail(
          'People without a screen have no way to be heard.',
          fixInteraction(
            facts,
            ['feedback', 'channels'],
            [...channels, completeChannel({ type: choice(OTHER_WAYS) })],
          ),
        );
  },
};
