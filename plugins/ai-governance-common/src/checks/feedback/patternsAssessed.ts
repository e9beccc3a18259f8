import { fail, pass } from '../outcomes';
import { Check } from '../types';
import { connectedRecords } from './concernRecords';

export const patternsAssessed: Check = {
  id: 'feedback.patterns-assessed',
  requirement: 'feedback',
  level: 'sustained',
  title: 'What repeats itself was assessed for deficiency, unfairness or harm',
  why: 'Many alike point to the system, not to one case.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    const records = connectedRecords(
      facts,
      'Do concerns repeat themselves, and what lies behind it?',
    );
    if ('unknown' in records) {
      return records.unknown;
    }
    const { unassessedSignals } = records.known;
    const [first, ...others] = unassessedSignals;
    return first === undefined
      ? pass('No signal from the crowd waits for an assessment.')
      : fail(
          `Nobody has assessed this yet: ${first}${
            others.length > 0 ? ` There are ${others.length} more.` : ''
          }`,
          { type: 'portal', room: 'concerns' },
        );
  },
};
