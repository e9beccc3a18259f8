import { Calendar, PLAIN_CALENDAR } from './calendar';
import { Deadline } from './deadlineSchema';
import { computeDueDate } from './dueDate';

const GB: Calendar = {
  jurisdiction: 'GB',
  zone: 'Europe/London',
  weekend: [6, 7],
  holidays: ['2026-08-31', '2026-12-25', '2026-12-28'],
  holidaysFrom: '2026-01-01',
  holidaysUntil: '2026-12-31',
};

const US: Calendar = {
  ...GB,
  jurisdiction: 'US',
  zone: 'America/New_York',
  holidays: ['2026-09-07', '2026-11-11', '2026-11-26'],
};

type Rule = Pick<Deadline, 'side' | 'period' | 'startRule' | 'roll'> &
  Partial<Deadline>;

function after(period: Deadline['period'], rest: Partial<Deadline> = {}): Rule {
  return {
    side: 'after',
    startRule: 'day-after',
    roll: 'none',
    period,
    ...rest,
  };
}

const ROLLING = { roll: 'next-business-day' } as const;
const UK_MONTH = after({ months: 1 }, { ...ROLLING, startRule: 'day-of' });
const EU_MONTH = after(
  { months: 1 },
  { ...ROLLING, extension: { by: { months: 2 }, condition: 'complex' } },
);
const UK_COMPLAINT = after({ days: 30 }, ROLLING);
const SUMMARY = after({ businessDays: 3 });
const NYC: Rule = { ...after({ businessDays: 10 }), side: 'before' };

describe('a due date', () => {
  it.each<[string, Rule, string, Calendar, string]>([
    ['a UK month to the same day', UK_MONTH, '2026-09-03', GB, '2026-10-05'],
    [
      'a UK month to the end of a shorter one',
      UK_MONTH,
      '2026-08-31',
      GB,
      '2026-09-30',
    ],
    [
      'a UK month past Christmas and a weekend',
      UK_MONTH,
      '2026-11-25',
      GB,
      '2026-12-29',
    ],
    [
      'an EU month, the day of the event not counted',
      EU_MONTH,
      '2026-03-05',
      PLAIN_CALENDAR,
      '2026-04-06',
    ],
    [
      'an EU month on a working day',
      EU_MONTH,
      '2026-05-11',
      PLAIN_CALENDAR,
      '2026-06-11',
    ],
    [
      'an EU month from the last of January',
      after({ months: 1 }),
      '2026-01-31',
      PLAIN_CALENDAR,
      '2026-02-28',
    ],
    [
      'an EU month in a leap year',
      after({ months: 1 }),
      '2028-01-31',
      PLAIN_CALENDAR,
      '2028-02-29',
    ],
    [
      'UK 30 days from the day after receipt',
      UK_COMPLAINT,
      '2026-06-22',
      GB,
      '2026-07-22',
    ],
    [
      'UK 30 days past a bank holiday weekend',
      UK_COMPLAINT,
      '2026-07-30',
      GB,
      '2026-09-01',
    ],
    [
      'days that include the first',
      after({ days: 30 }, { startRule: 'day-of' }),
      '2026-06-22',
      GB,
      '2026-07-21',
    ],
    ['FCA, three business days', SUMMARY, '2026-09-03', GB, '2026-09-08'],
    [
      'FCA, three business days over Christmas',
      SUMMARY,
      '2026-12-23',
      GB,
      '2026-12-30',
    ],
    ['NYC, ten business days ahead', NYC, '2026-12-01', US, '2026-11-16'],
    [
      'CCPA, fifteen business days',
      after({ businessDays: 15 }),
      '2026-09-01',
      US,
      '2026-09-23',
    ],
    ['CCPA, 45 days', after({ days: 45 }), '2026-09-01', US, '2026-10-16'],
    ['eight weeks', after({ days: 56 }), '2026-09-01', GB, '2026-10-27'],
    [
      'at the event',
      { ...after(undefined), side: 'at' },
      '2026-09-05',
      GB,
      '2026-09-05',
    ],
  ])('counts %s', (_, deadline, event, calendar, dueOn) => {
    expect(computeDueDate({ deadline, event, calendar })?.dueOn).toBe(dueOn);
  });

  it('adds an extension without cutting months short twice', () => {
    const event = '2026-11-30';
    const rule = { ...EU_MONTH, roll: 'none' as const };
    expect(
      computeDueDate({
        deadline: rule,
        event,
        calendar: PLAIN_CALENDAR,
        extended: true,
      })?.dueOn,
    ).toBe('2027-02-28');
    expect(
      computeDueDate({
        deadline: after({ days: 45 }),
        event,
        calendar: US,
        extended: true,
      })?.dueOn,
    ).toBe('2027-01-14');
  });

  it('counts the first day once, however long the extension', () => {
    const extension = { by: { days: 10 }, condition: 'told' };
    const rule = after({ months: 1 }, { startRule: 'day-of', extension });
    const input = { event: '2026-09-01', calendar: GB, extended: true };
    expect(computeDueDate({ ...input, deadline: rule })?.dueOn).toBe(
      '2026-10-11',
    );
  });

  it('stands still only where the law says so', () => {
    const input = {
      event: '2026-09-01',
      calendar: GB,
      pauses: [{ from: '2026-09-10', until: '2026-09-15' }],
    };
    expect(computeDueDate({ ...input, deadline: UK_MONTH })?.dueOn).toBe(
      '2026-10-01',
    );
    expect(
      computeDueDate({
        ...input,
        deadline: { ...UK_MONTH, pause: { condition: 'waiting' } },
      })?.dueOn,
    ).toBe('2026-10-06');
  });

  it('counts days where the customer is, and ends with the day', () => {
    const due = computeDueDate({
      deadline: after({ days: 30 }),
      // Still the 22nd in New York.
      event: '2026-06-23T02:00:00Z',
      calendar: US,
    });
    expect(due).toMatchObject({
      dueOn: '2026-07-22',
      dueAt: '2026-07-23T03:59:59.999Z',
    });
  });

  it('counts hours from the moment', () => {
    const due = computeDueDate({
      deadline: { ...after({ hours: 2 }), side: 'every' },
      event: '2026-06-23T02:00:00Z',
      calendar: US,
    });
    expect(due?.dueAt).toBe('2026-06-23T04:00:00.000Z');
  });

  it('is none where the law gives no fixed time', () => {
    const deadline = after(undefined);
    expect(
      computeDueDate({ deadline, event: '2026-06-23', calendar: GB }),
    ).toBeUndefined();
  });

  it('says when holidays are not known', () => {
    const input = { deadline: SUMMARY, event: '2026-09-03' };
    const known = computeDueDate({ ...input, calendar: GB });
    const unknown = computeDueDate({ ...input, calendar: PLAIN_CALENDAR });
    expect(known?.holidaysUnknown).toBe(false);
    expect(unknown?.holidaysUnknown).toBe(true);
  });

  it('refuses what is no date', () => {
    expect(() =>
      computeDueDate({
        deadline: SUMMARY,
        event: '2026-02-30',
        calendar: GB,
      }),
    ).toThrow('"2026-02-30"');
  });
});
