import { deadlineInWords } from './deadlineInWords';
import { Deadline, deadlineSchema } from './deadlineSchema';

function words(deadline: Partial<Record<keyof Deadline, unknown>>): string {
  return deadlineInWords(deadlineSchema.parse(deadline));
}

describe('a deadline in words', () => {
  it.each([
    [
      {
        action: 'answer',
        trigger: 'request-received',
        period: { months: 1 },
        extension: { by: { months: 2 }, condition: 'The person is told why.' },
        pause: { condition: 'While we wait for proof of identity.' },
      },
      'Answer within 1 month of receiving the request; 2 months more on this condition: The person is told why; the clock stands still: While we wait for proof of identity.',
    ],
    [
      { action: 'inform', trigger: 'first-interaction', side: 'at' },
      'Inform the customer at the time of the first interaction.',
    ],
    [
      { action: 'inform', trigger: 'adverse-action' },
      'Inform the customer without undue delay after deciding against the customer.',
    ],
    [
      {
        action: 'inform',
        trigger: 'first-use',
        side: 'before',
        period: { businessDays: 10 },
      },
      'Inform the customer at least 10 business days before the first use.',
    ],
    [
      {
        action: 'remind',
        trigger: 'interaction-time',
        side: 'every',
        period: { hours: 2 },
      },
      'Remind the customer every 2 hours of the interaction.',
    ],
    [
      {
        action: 'retain-records',
        trigger: 'request-received',
        period: { months: 36 },
        minimum: true,
      },
      'Keep the records for at least 36 months from receiving the request.',
    ],
    [
      {
        action: 'inform',
        trigger: 'adverse-action',
        period: { days: 30 },
        when: {
          case: 'decision',
          application: { $in: ['incomplete', 'existing-account'] },
        },
      },
      'Inform the customer within 30 days of deciding against the customer; for sort of case: decision, credit application: incomplete or existing account.',
    ],
    [
      {
        action: 'inform',
        trigger: 'data-obtained',
        period: { months: 1 },
        orAt: ['first-communication'],
      },
      'Inform the customer within 1 month of obtaining the data from elsewhere; sooner at the first communication.',
    ],
  ])('%j', (deadline, expected) => {
    expect(words(deadline)).toBe(expected);
  });
});
