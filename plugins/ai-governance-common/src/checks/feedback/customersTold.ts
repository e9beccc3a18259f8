import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { CHANNEL } from '../spokenWords';
import { Check } from '../types';
import { listed } from '../wording';
import { completeChannel, FeedbackChannel } from './completeChannel';

function isUntold({ told }: FeedbackChannel): boolean {
  return !told?.length;
}

export const customersTold: Check = {
  id: 'feedback.customers-told',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Customers are told of each channel',
  why: 'A channel that customers never hear of stays silent, and silence looks like content.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const channels = facts.spec.feedback?.channels ?? [];
    if (channels.length === 0) {
      return notApplicable('No channels are declared yet.');
    }
    const untold = channels.filter(isUntold);
    return untold.length === 0
      ? pass('The declaration says where customers are told of each channel.')
      : fail(
          `Nothing says where customers are told of ${listed(
            untold.map(({ type }) => CHANNEL[type]),
          )}.`,
          fixInteraction(
            facts,
            ['feedback', 'channels'],
            channels.map(channel =>
              isUntold(channel) ? completeChannel(channel) : channel,
            ),
          ),
        );
  },
};
