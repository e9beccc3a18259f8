import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  replaceItems,
  undetermined,
} from '../outcomes';
import { CHANNEL } from '../spokenWords';
import { Check } from '../types';
import { isWritten, quoted } from '../wording';
import { addressBlank } from './completeChannel';
import { addressFault } from './usableAddress';

export const addressesUsable: Check = {
  id: 'feedback.addresses-usable',
  requirement: 'feedback',
  level: 'answerable',
  title: 'The address of each channel can be used by customers',
  why: 'A form on an internal machine or a number without country code is no channel.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const channels = facts.spec.feedback?.channels ?? [];
    if (channels.length === 0) {
      return notApplicable('No channels are declared yet.');
    }
    const fix = (index: number) =>
      fixInteraction(
        facts,
        ['feedback', 'channels'],
        replaceItems(channels, [index], channel => ({
          ...channel,
          address: addressBlank(channel.type),
        })),
      );
    for (const [index, { type, address }] of channels.entries()) {
      if (!isWritten(address)) {
        return undetermined(
          `Where do customers find ${CHANNEL[type]}?`,
          fix(index),
        );
      }
      const fault = addressFault(type, address);
      if (fault) {
        return fail(`${quoted(address)} ${fault}.`, fix(index));
      }
    }
    return pass('Each address looks like one that customers can use.');
  },
};
