import { fail, pass } from '../outcomes';
import { Check } from '../types';
import {
  connectedRecords,
  counted,
  noneReceived,
  total,
} from './concernRecords';

export const outcomesTold: Check = {
  id: 'feedback.outcomes-told',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Customers are told what came of their concerns',
  why: 'Who never hears the outcome was not heard.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    const records = connectedRecords(
      facts,
      'Are customers told what came of what they raised?',
    );
    if ('unknown' in records) {
      return records.unknown;
    }
    const { known } = records;
    const none = noneReceived(known);
    if (none) {
      return none;
    }
    const untold = total(known, 'untold');
    return untold > 0
      ? fail(
          `${counted(
            untold,
            'request',
          )} decided more than a week ago: the customer has not been told.`,
          { type: 'portal', room: 'concerns' },
        )
      : pass('No decision waits for longer than a week to be told.');
  },
};
