import { yearsBefore } from '../dates';
import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { connectedRecords } from './concernRecords';

export const channelsUsedOrTested: Check = {
  id: 'feedback.channels-used-or-tested',
  requirement: 'feedback',
  level: 'answerable',
  title: 'The channels were used or tested in the last 12 months',
  why: 'A channel that nobody has ever used or tried may lead nowhere.',
  needs: 'records',
  judges: 'presence',
  evaluate(facts) {
    const { lastTestedOn, unreachedChannels = [] } =
      facts.records?.concerns ?? {};
    if (unreachedChannels.length > 0) {
      return fail(
        `Tried, and it did not reach us: ${unreachedChannels
          .map(({ channel, testedOn }) => `${channel} on ${testedOn}`)
          .join(', ')}.`,
        { type: 'portal', room: 'concerns' },
      );
    }
    const since = yearsBefore(facts.asOf, 1);
    const isTested = lastTestedOn !== undefined && lastTestedOn >= since;
    if (isTested && lastTestedOn > facts.asOf) {
      return fail(`The recorded test lies in the future: ${lastTestedOn}.`, {
        type: 'portal',
        room: 'concerns',
      });
    }
    const records = connectedRecords(
      facts,
      'Has anything come in through these channels, or has somebody tried them?',
    );
    if ('unknown' in records) {
      return isTested
        ? pass(`The channels were tested on ${lastTestedOn}.`)
        : records.unknown;
    }
    const { lastReceivedOn } = records.known;
    if (lastReceivedOn && lastReceivedOn >= since) {
      return pass(`The last concern came in on ${lastReceivedOn}.`);
    }
    return isTested
      ? pass(`Nothing came in; the channels were tested on ${lastTestedOn}.`)
      : undetermined(
          'Does this way lead to us? In the last 12 months nothing came in through it, and no test of it is recorded.',
          { type: 'portal', room: 'concerns' },
        );
  },
};
