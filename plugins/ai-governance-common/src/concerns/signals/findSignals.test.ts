import fc from 'fast-check';
import { AS_OF, CHAT, concern, DAY, LOAN, NOW } from './__fixtures__/concerns';
import { continuesSignal } from './continuesSignal';
import { findSignals, reportSignals } from './findSignals';
import { fingerprintOf } from './fingerprintOf';
import { signalReportSchema } from './schemas';
import { SignalConcern } from './types';
import { signalHistoryFrom } from './windows';

/** So many concerns in each of the windows before the newest. */
function past(
  perWindow: number,
  changes: Partial<SignalConcern> = {},
): SignalConcern[] {
  return Array.from({ length: 12 * perWindow }, (_, index) =>
    concern(25 + ((index + 0.5) / perWindow) * 28, changes),
  );
}

function recent(
  count: number,
  changes: Partial<SignalConcern> = {},
): SignalConcern[] {
  return Array.from({ length: count }, (_, index) =>
    concern(index % 20, changes),
  );
}

function decided(
  count: number,
  decisionEffect: 'changed' | 'remade' | 'confirmed' | 'none',
): SignalConcern[] {
  return Array.from({ length: count }, (_, index) =>
    concern(70, {
      requests: [
        {
          type: 'human-review',
          decidedAt: new Date(NOW - (index % 60) * DAY).toISOString(),
          decisionEffect,
        },
      ],
    }),
  );
}

const recordedSince = { [LOAN]: '2025-01-01', [CHAT]: '2025-01-01' };
const kindsOf = (concerns: SignalConcern[]) =>
  findSignals({ asOf: AS_OF, concerns, recordedSince }).map(
    ({ kind, requestType }) => `${kind} ${requestType}`,
  );

describe('signals', () => {
  it('show a rise with its numbers', () => {
    const concerns = [...past(3), ...recent(12)];
    const [signal] = findSignals({ asOf: AS_OF, concerns, recordedSince });
    expect(signal).toMatchObject({
      id: `rise/${LOAN}/complaint/2026-11-02`,
      kind: 'rise',
      observed: 12,
      expected: 3,
      windowFrom: '2026-11-02T00:00:00.000Z',
      windowUntil: '2026-11-30T00:00:00.000Z',
      asksFor: ['deficiency', 'fairness', 'harm'],
      message:
        '12 concerns with a request of the type complaint came in from 2026-11-02 to 2026-11-29; 3.0 were to be expected, by the 36 in the 12 windows of 28 days before. Chance alone brings as many about in less than 1 of 200 windows.',
    });
    expect(signal.concernIds).toHaveLength(12);
    expect(kindsOf([...past(3), ...recent(5)])).toEqual([]);
  });

  it('show a rise that is spread over request types', () => {
    const types = ['complaint', 'feedback', 'access'] as const;
    const spread = (concerns: SignalConcern[]) =>
      concerns.map((each, index) => ({
        ...each,
        requests: [{ type: types[index % 3] }],
      }));
    expect(kindsOf(spread([...past(3), ...recent(12)]))).toEqual([
      'rise undefined',
    ]);
  });

  it('show a rise in two request types once', () => {
    const requests = [{ type: 'complaint' }, { type: 'access' }] as const;
    expect(
      kindsOf([...past(3, { requests }), ...recent(12, { requests })]),
    ).toEqual(['rise undefined']);
  });

  it('tell the crowds of interactions apart', () => {
    const concerns = [
      ...past(3),
      ...past(3, { entityRef: CHAT }),
      ...recent(3),
      ...recent(12, { entityRef: CHAT }),
    ];
    const signals = findSignals({ asOf: AS_OF, concerns, recordedSince });
    expect(signals.map(({ entityRef }) => entityRef)).toEqual([CHAT]);
  });

  it('say where there is too little history', () => {
    const { signals, tooLittleHistory } = reportSignals({
      asOf: AS_OF,
      concerns: [concern(100), ...recent(12)],
    });
    expect(signals).toEqual([]);
    expect(tooLittleHistory).toEqual([
      { entityRef: LOAN, requestType: undefined, windows: 2, needed: 6 },
    ]);
  });

  it('show three concerns with one cause, of one request type', () => {
    const cause = 'income misread';
    const usual = past(3);
    expect(kindsOf([...usual, ...recent(3, { cause })])).toEqual([
      'alike complaint',
    ]);
    expect(kindsOf(recent(2, { cause }))).toEqual([]);
    expect(
      kindsOf([
        ...usual,
        ...recent(2, { cause }),
        concern(3, { cause, requests: [{ type: 'feedback' }] }),
        concern(3, { cause, entityRef: CHAT }),
        concern(60, { cause }),
      ]),
    ).toEqual([]);
  });

  it('show three concerns that say much the same, once', () => {
    const texts = [
      'My listing for wooden kitchen tools was taken down as a weapon.',
      'Hello! My listing for wooden kitchen tools was taken down as a weapon?!',
      'my listing for wooden kitchen tools was taken down as a weapon 2 weeks ago',
      'The discount that was promised to me never arrived by post or e-mail.',
    ];
    const concerns = texts.map(text =>
      concern(5, { fingerprint: fingerprintOf(text) }),
    );
    const [signal, ...more] = findSignals({ asOf: AS_OF, concerns });
    expect(more).toEqual([]);
    expect(signal).toMatchObject({ kind: 'alike', observed: 3 });
    expect(signal.concernIds).toEqual(concerns.slice(0, 3).map(({ id }) => id));
    const cause = 'words';
    expect(
      kindsOf([
        ...past(3),
        ...concerns.slice(0, 3).map(each => ({ ...each, cause })),
      ]),
    ).toEqual(['alike complaint']);
  });

  it('show a high share of changed decisions, of those that stood in question', () => {
    const concerns = [
      ...decided(6, 'changed'),
      ...decided(2, 'remade'),
      ...decided(7, 'confirmed'),
      ...decided(9, 'none'),
    ];
    expect(
      findSignals({ asOf: AS_OF, concerns }).filter(
        ({ kind }) => kind === 'changed-decisions',
      ),
    ).toMatchObject([
      {
        requestType: 'human-review',
        observed: 8,
        outOf: 15,
        message:
          'Of 15 requests of the type human-review that were decided from 2026-09-07 to 2026-11-29, 8 (53 %) ended with a changed or new decision.',
      },
    ]);
  });

  it.each([
    ['few were decided', 9, 0],
    ['few of many were changed', 8, 22],
  ])('show no share of changed decisions where %s', (_, changed, confirmed) => {
    expect(
      kindsOf([
        ...decided(changed, 'changed'),
        ...decided(confirmed, 'confirmed'),
      ]).filter(kind => kind.startsWith('changed')),
    ).toEqual([]);
  });

  it('keep their ids all week, and go on in the next', () => {
    const concerns = [...past(3), ...recent(12)];
    const at = (asOf: string) => findSignals({ asOf, concerns, recordedSince });
    const [wednesday] = at('2026-11-25T12:00:00Z');
    const [sunday] = at('2026-11-29T23:59:59Z');
    const [monday] = at('2026-11-30T00:00:00Z');
    expect(sunday.id).toBe(wednesday.id);
    expect(monday.id).not.toBe(wednesday.id);
    expect(continuesSignal(monday, wednesday)).toBe(true);
    expect(continuesSignal(wednesday, monday)).toBe(false);
    expect(
      continuesSignal({ ...monday, requestType: 'access' }, wednesday),
    ).toBe(false);
  });

  it('do not see what came later', () => {
    expect(
      kindsOf([
        ...past(3),
        ...recent(12).map(each => ({
          ...each,
          receivedAt: '2026-11-26T09:00:00Z',
        })),
      ]),
    ).toEqual([]);
  });

  it('need twelve windows of history', () => {
    expect(signalHistoryFrom(AS_OF)).toBe('2025-12-01T00:00:00.000Z');
  });

  it('refuse what is no moment', () => {
    expect(() => findSignals({ asOf: 'soon', concerns: [] })).toThrow('"soon"');
  });

  it('are the same for any order, have their shape and ids of their own', () => {
    const anyConcern = fc.record(
      {
        id: fc.uuid(),
        entityRef: fc.constantFrom(LOAN, CHAT),
        receivedAt: fc
          .integer({ min: -10, max: 400 })
          .map(days => new Date(NOW - days * DAY).toISOString()),
        requests: fc.array(
          fc.record(
            {
              type: fc.constantFrom('complaint', 'contest'),
              decidedAt: fc
                .integer({ min: 0, max: 80 })
                .map(days => new Date(NOW - days * DAY).toISOString()),
              decisionEffect: fc.constantFrom('changed', 'confirmed', 'none'),
            },
            { requiredKeys: ['type'] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        cause: fc.constantFrom('a', 'b'),
        fingerprint: fc.constantFrom([1, 2, 3], [2, 3], [7, 8], []),
      },
      { requiredKeys: ['id', 'entityRef', 'receivedAt', 'requests'] },
    ) as fc.Arbitrary<SignalConcern>;
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyConcern, { selector: ({ id }) => id, maxLength: 60 })
          .chain(concerns =>
            fc.tuple(
              fc.constant(concerns),
              fc.shuffledSubarray(concerns, { minLength: concerns.length }),
            ),
          ),
        ([concerns, shuffled]) => {
          const report = reportSignals({ asOf: AS_OF, concerns });
          expect(signalReportSchema.parse(report)).toEqual(report);
          expect(reportSignals({ asOf: AS_OF, concerns: shuffled })).toEqual(
            report,
          );
          const ids = report.signals.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { observed, concernIds } of report.signals) {
            expect(concernIds.length).toBeLessThanOrEqual(observed);
          }
        },
      ),
    );
  });
});
