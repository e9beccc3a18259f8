/* eslint-disable jest/no-conditional-expect -- what holds depends on what was drawn or told */
import fc from 'fast-check';
import { AS_OF, anyRows, row, shuffled } from './__testUtils__/rows';
import { concernMonths } from './concernMonths';
import { ConcernMonth, concernMonthSchema } from './schemas';
import { ConcernSummaryRow } from './types';

const options = { asOf: AS_OF, recordedSince: '2024-01-01' };

type Recorded = Extract<ConcernMonth, { status: 'recorded' }>;

function recorded(rows: ConcernSummaryRow[]): Recorded[] {
  return concernMonths(rows, options).map(month => {
    expect(month.status).toBe('recorded');
    return month as Recorded;
  });
}

describe('the months of concerns', () => {
  it('are the last twelve, of which the running one is not over', () => {
    const months = recorded([]);
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ month: '2025-12', partial: false });
    expect(months[11]).toMatchObject({ month: '2026-11', partial: true });
  });

  it('show what came, what ended, what was told and why it came', () => {
    const rows = [
      row({
        receivedAt: '2026-09-30T10:00:00Z',
        communicatedAt: '2026-10-10T10:00:00Z',
        closedAt: '2026-11-01T00:00:00Z',
        cause: 'old data',
      }),
      row({ receivedAt: '2026-09-02T10:00:00Z', cause: 'old data' }),
      row({ receivedAt: '2026-09-03T10:00:00Z', cause: 'a rule' }),
      row({ receivedAt: '2026-09-04T10:00:00Z' }),
    ];
    const [september, october, november] = recorded(rows).slice(-3);
    expect(september).toMatchObject({
      month: '2026-09',
      opened: 4,
      closed: 0,
      openAtEnd: 4,
      medianDaysToOutcome: undefined,
      byCause: [
        { cause: 'old data', opened: 2 },
        { cause: 'a rule', opened: 1 },
      ],
      causeNotRecorded: 1,
    });
    expect(october).toMatchObject({
      opened: 0,
      closed: 0,
      openAtEnd: 4,
      medianDaysToOutcome: 10,
    });
    expect(november).toMatchObject({ closed: 1, openAtEnd: 3 });
  });

  it('begin where the clocks of the organisation say', () => {
    const late = row({ receivedAt: '2026-09-30T23:30:00Z' });
    const opened = (zone: string) =>
      concernMonths([late], { asOf: AS_OF, zone })
        .filter(month => month.status === 'recorded' && month.opened > 0)
        .map(({ month }) => month);
    expect(opened('UTC')).toEqual(['2026-09']);
    expect(opened('Europe/Berlin')).toEqual(['2026-10']);
    expect(() => opened('Mars/Olympus')).toThrow('Mars/Olympus');
  });

  it('say which were before anything was recorded', () => {
    const first = row({
      receivedAt: '2026-08-05T10:00:00Z',
      closedAt: '2026-08-06T10:00:00Z',
    });
    const statuses = (recordedSince?: string) =>
      concernMonths([first], { asOf: AS_OF, recordedSince }).map(
        ({ status }) => status,
      );
    const since = (months: number) => [
      ...Array.from({ length: 12 - months }, () => 'not-recorded'),
      ...Array.from({ length: months }, () => 'recorded'),
    ];
    expect(statuses()).toEqual(since(4));
    expect(statuses('2026-06-30T12:00:00Z')).toEqual(since(6));
  });

  it('add up, whatever the order, and have their shape', () => {
    fc.assert(
      fc.property(shuffled(anyRows), ([rows, others]) => {
        const months = recorded(rows);
        months.forEach(month =>
          expect(concernMonthSchema.parse(month)).toEqual(month),
        );
        expect(recorded(others)).toEqual(months);
        months.forEach((month, index) => {
          const causes = month.byCause.reduce(
            (sum, { opened }) => sum + opened,
            month.causeNotRecorded,
          );
          expect(causes).toBe(month.opened);
          if (index > 0) {
            expect(month.openAtEnd).toBe(
              months[index - 1].openAtEnd + month.opened - month.closed,
            );
          }
        });
        expect(months[11].openAtEnd).toBe(
          rows.filter(({ closedAt }) => closedAt === undefined).length,
        );
      }),
    );
  });
});
