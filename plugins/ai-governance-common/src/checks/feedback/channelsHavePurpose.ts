import { fixInteraction, notApplicable, pass, undetermined } from '../outcomes';
import { CHANNEL } from '../spokenWords';
import { Check } from '../types';
import { listed } from '../wording';
import { completeChannel, FeedbackChannel } from './completeChannel';

function hasNoPurpose({ purposes }: FeedbackChannel): boolean {
  return !purposes?.length;
}

export const channelsHavePurpose: Check = {
  id: 'feedback.channels-have-purpose',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Each channel is there for something',
  why: 'Customers who use a channel that nobody meant for them wait for an answer that never comes.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const channels = facts.spec.feedback?.channels ?? [];
    if (channels.length === 0) {
      return notApplicable('No channels are declared yet.');
    }
    const idle = channels.filter(hasNoPurpose);
    return idle.length === 0
      ? pass('Each channel has a purpose.')
      : undetermined(
          `What can customers use ${listed(
            idle.map(({ type }) => CHANNEL[type]),
          )} for?`,
          fixInteraction(
            facts,
            ['feedback', 'channels'],
            channels.map(channel =>
              hasNoPurpose(channel) ? completeChannel(channel) : channel,
            ),
          ),
        );
  },
};
