import fc from 'fast-check';
import { ConcernSummaryRow } from '../types';

export const AS_OF = '2026-11-25T12:00:00.000Z';
const HOUR = 60 * 60 * 1000;
const DAYS = 24;

/** A moment so many hours ago; to come, if negative. */
export function ago(hours: number): string {
  return new Date(Date.parse(AS_OF) - hours * HOUR).toISOString();
}

/** A concern of ten days ago that nothing has happened to. */
export function row(changes: Partial<ConcernSummaryRow> = {}) {
  return {
    state: 'received',
    receivedAt: ago(10 * DAYS),
    interactionRef: 'customerinteraction:default/loan',
    requests: [{ type: 'complaint', clocks: [] }],
    ...changes,
  } satisfies ConcernSummaryRow;
}

const clock = fc.record(
  {
    state: fc.constantFrom('running', 'paused', 'late', 'met', 'ended'),
    dueAt: fc.integer({ min: -500, max: 5000 }).map(ago),
    metAt: fc.integer({ min: 0, max: 5000 }).map(ago),
    breachedAt: fc.integer({ min: 0, max: 5000 }).map(ago),
  },
  { requiredKeys: ['state'] },
);

/** Any concerns of the last two years. */
export const anyRows: fc.Arbitrary<ConcernSummaryRow[]> = fc.array(
  fc
    .record(
      {
        received: fc.integer({ min: 0, max: 730 * DAYS }),
        acknowledged: fc.nat(1000),
        told: fc.nat(3000),
        closed: fc.nat(4000),
        interactionRef: fc.constantFrom('a', 'b'),
        cause: fc.constantFrom('data', 'words', 'rule'),
        requests: fc.array(
          fc.record(
            {
              type: fc.constantFrom('complaint', 'contest', 'access'),
              decisionEffect: fc.constantFrom('confirmed', 'changed', 'none'),
              clocks: fc.array(clock, { maxLength: 3 }),
            },
            { requiredKeys: ['type', 'clocks'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['received', 'requests'] },
    )
    .map(({ received, acknowledged, told, closed, ...rest }) => {
      const after = (hours: number | undefined) =>
        hours === undefined || hours > received
          ? undefined
          : ago(received - hours);
      return {
        ...rest,
        state: after(closed) ? 'closed' : 'assessing',
        receivedAt: ago(received),
        acknowledgedAt: after(acknowledged),
        communicatedAt: after(told),
        closedAt: after(closed),
      } as ConcernSummaryRow;
    }),
  { maxLength: 40 },
);

/** The same items in two orders. */
export function shuffled<T>(
  items: fc.Arbitrary<T[]>,
): fc.Arbitrary<[T[], T[]]> {
  return items.chain(each =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray(each, { minLength: each.length }),
    ),
  );
}
