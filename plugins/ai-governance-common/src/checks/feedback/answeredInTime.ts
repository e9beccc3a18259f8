import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import {
  connectedRecords,
  counted,
  noneReceived,
  total,
} from './concernRecords';

/** Of the answers, so many have to have kept their times. */
const SHARE_IN_TIME = 0.9;

export const answeredInTime: Check = {
  id: 'feedback.answered-in-time',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Customers are answered in time',
  why: 'An answer that comes too late can cost a customer the next step.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    const records = connectedRecords(
      facts,
      'Are customers answered by the time that they were promised?',
    );
    if ('unknown' in records) {
      return records.unknown;
    }
    const { known } = records;
    const none = noneReceived(known);
    if (none) {
      return none;
    }
    const openLate = total(known, 'openLate');
    if (openLate > 0) {
      return fail(
        `A time has run out on ${counted(openLate, 'request')} still open.`,
        { type: 'portal', room: 'concerns' },
      );
    }
    const answered = total(known, 'answered');
    const inTime = total(known, 'answeredInTime');
    if (answered === 0) {
      return undetermined(
        'Will these customers be answered in time? Nothing has been answered yet, and no time has run out.',
      );
    }
    return inTime >= answered * SHARE_IN_TIME
      ? pass(`${inTime} of ${counted(answered, 'answer')} kept every time.`)
      : fail(
          `Only ${inTime} of ${counted(answered, 'answer')} kept every time; ${
            SHARE_IN_TIME * 100
          } of 100 are wanted.`,
          { type: 'portal', room: 'concerns' },
        );
  },
};
