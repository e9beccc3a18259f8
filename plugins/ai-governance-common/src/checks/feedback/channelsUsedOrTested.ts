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
    const records = connectedRecords(
      facts,
      'Has anything come in through these channels, or has somebody tried them?',
    );
    if ('unknown' in records) {
      return records.unknown;
    }
    const { lastReceivedOn, lastTestedOn } = records.known;
    const since = yearsBefore(facts.asOf, 1);
    if (lastReceivedOn && lastReceivedOn >= since) {
      return pass(`The last concern came in on ${lastReceivedOn}.`);
    }
    if (lastTestedOn && lastTestedOn > facts.asOf) {
      return fail(`The recorded test lies in the future: ${lastTestedOn}.`, {
        type: 'portal',
        room: 'concerns',
      });
    }
    return lastTestedOn && lastTestedOn >= since
      ? pass(`Nothing came in; the channels were tested on ${lastTestedOn}.`)
      : undetermined(
          'Does this way lead to us? In the last 12 months nothing came in through it, and no test of it is recorded.',
          { type: 'portal', room: 'concerns' },
        );
  },
};
