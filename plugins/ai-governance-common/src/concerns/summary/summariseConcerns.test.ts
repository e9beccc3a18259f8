/* eslint-disable jest/no-conditional-expect -- what holds depends on what was drawn or told */
import fc from 'fast-check';
import { AS_OF, ago, anyRows, row, shuffled } from './__testUtils__/rows';
import { ConcernSummary, concernSummarySchema } from './schemas';
import { summariseConcerns } from './summariseConcerns';
import { ConcernSummaryRow, SummaryClock } from './types';

const options = { asOf: AS_OF, channelConnected: true };

type Counted = Extract<ConcernSummary, { status: 'counted' }>;

function counted(rows: ConcernSummaryRow[]): Counted {
  const summary = summariseConcerns(rows, options);
  expect(summary.status).toBe('counted');
  return summary as Counted;
}

function withClock(clock: Partial<SummaryClock>, closedAt?: string) {
  return row({
    closedAt,
    requests: [{ type: 'access', clocks: [{ state: 'running', ...clock }] }],
  });
}

describe('a summary of concerns', () => {
  it('tells nothing recorded from nothing connected', () => {
    expect(
      summariseConcerns([], { asOf: AS_OF, channelConnected: false }),
    ).toEqual({ status: 'no-channel-connected', asOf: AS_OF });
    expect(counted([])).toMatchObject({ all: 0, channelConnected: true });
    expect(
      summariseConcerns([row()], { asOf: AS_OF, channelConnected: false }),
    ).toMatchObject({ status: 'counted', all: 1, channelConnected: false });
  });

  it('says that nothing was recorded, rather than zero', () => {
    expect(counted([row()])).toMatchObject({
      timeToAcknowledge: { status: 'not-recorded' },
      timeToOutcome: { status: 'not-recorded' },
      inTime: { status: 'not-recorded' },
      decisionsChanged: { status: 'not-recorded' },
    });
  });

  it('knows when the first of the open ones is due', () => {
    const closed = withClock({ dueAt: ago(9) }, ago(1));
    const paused = withClock({ dueAt: ago(8), state: 'paused' });
    const running = [ago(-3), ago(2)].map(dueAt => withClock({ dueAt }));
    expect(counted([closed, paused, ...running]).firstDueAt).toBe(ago(2));
    expect(counted([closed, paused])).not.toHaveProperty(
      'firstDueAt',
      expect.anything(),
    );
  });

  it('counts the open ones whose interaction is not known', () => {
    const untriaged = row({ interactionRef: undefined });
    const closed = row({ interactionRef: undefined, closedAt: ago(1) });
    expect(counted([untriaged, closed, row()]).untriaged).toBe(1);
  });

  it.each<[string, Partial<SummaryClock>, number, number]>([
    ['has run out', { dueAt: ago(1) }, 1, 0],
    ['ends this very moment', { dueAt: ago(0) }, 0, 1],
    ['ends in seven days', { dueAt: ago(-7 * 24) }, 0, 1],
    ['ends later', { dueAt: ago(-7 * 24 - 1) }, 0, 0],
    ['was met too late', { dueAt: ago(2), metAt: ago(1) }, 0, 0],
    ['is paused', { dueAt: ago(1), state: 'paused' }, 0, 0],
    ['has ended', { dueAt: ago(1), state: 'ended' }, 0, 0],
    ['has no fixed end', { state: 'without-fixed-time' }, 0, 0],
  ])(
    'calls a concern late or due soon by a clock that %s',
    (_, clock, late, dueSoon) => {
      expect(counted([withClock(clock)])).toMatchObject({
        open: 1,
        late,
        dueSoon,
        byType: [{ type: 'access', all: 1, late, dueSoon }],
      });
      expect(counted([withClock(clock, ago(0))])).toMatchObject({
        open: 0,
        late: 0,
        dueSoon: 0,
      });
    },
  );

  it('takes the share in time of clocks that were met or have run out', () => {
    const rows = [
      withClock({ state: 'met', dueAt: ago(5), metAt: ago(5) }),
      withClock({ state: 'met-late', dueAt: ago(5), metAt: ago(4) }),
      withClock({ dueAt: ago(1) }),
      withClock({ dueAt: ago(-1) }),
      withClock({ state: 'ended', dueAt: ago(1) }),
      withClock({ state: 'ended', dueAt: ago(9), breachedAt: ago(8) }),
    ];
    expect(counted(rows).inTime).toEqual({
      status: 'recorded',
      numerator: 1,
      denominator: 4,
      share: 0.25,
    });
  });

  it('takes the share of changed decisions of those that stood in question', () => {
    const effects = ['confirmed', 'changed', 'remade', 'none'] as const;
    const rows = effects.map(decisionEffect =>
      row({ requests: [{ type: 'contest', clocks: [], decisionEffect }] }),
    );
    expect(counted(rows).decisionsChanged).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('gives the percentiles that really occurred', () => {
    const hours = [30, 1, 2, 3, 4, 5, 6, 7, 8, 9.5];
    const rows = hours.map(each =>
      row({ receivedAt: ago(100), acknowledgedAt: ago(100 - each) }),
    );
    expect(counted(rows).timeToAcknowledge).toEqual({
      status: 'recorded',
      count: 10,
      medianHours: 5,
      percentile90Hours: 9.5,
      shortestHours: 1,
      longestHours: 30,
    });
  });

  it('gives the median and 90th percentile that sorting gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }),
        hours => {
          const sorted = [...hours].sort((one, other) => one - other);
          const rows = hours.map(each =>
            row({ receivedAt: ago(400), communicatedAt: ago(400 - each) }),
          );
          expect(counted(rows).timeToOutcome).toMatchObject({
            medianHours: sorted[Math.ceil(sorted.length / 2) - 1],
            percentile90Hours: sorted[Math.ceil(sorted.length * 0.9) - 1],
            shortestHours: sorted[0],
            longestHours: sorted.at(-1),
          });
        },
      ),
    );
  });

  it('adds up, whatever the order, and has its shape', () => {
    fc.assert(
      fc.property(shuffled(anyRows), ([rows, others]) => {
        const summary = counted(rows);
        expect(concernSummarySchema.parse(summary)).toEqual(summary);
        expect(counted(others)).toEqual(summary);
        expect(summary.all).toBe(rows.length);
        for (const counts of [summary, ...summary.byType]) {
          expect(counts.open + counts.closed).toBe(counts.all);
          expect(counts.late + counts.dueSoon).toBeLessThanOrEqual(counts.open);
        }
        const states = summary.byState.map(({ count }) => count);
        expect(states.reduce((one, other) => one + other, 0)).toBe(summary.all);
        expect(
          Math.max(0, ...summary.byType.map(({ late }) => late)),
        ).toBeLessThanOrEqual(summary.late);
        const { timeToOutcome: outcome } = summary;
        if (outcome.status === 'recorded') {
          const { shortestHours, medianHours } = outcome;
          const { percentile90Hours, longestHours } = outcome;
          expect(shortestHours).toBeLessThanOrEqual(medianHours);
          expect(medianHours).toBeLessThanOrEqual(percentile90Hours);
          expect(percentile90Hours).toBeLessThanOrEqual(longestHours);
        }
      }),
    );
  });
});
