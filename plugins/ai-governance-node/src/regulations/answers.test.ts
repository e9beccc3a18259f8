import {
  entitlementsOf,
  RegulationOptions,
  RegulationPack,
  selectPacks,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import {
  at,
  but,
  CHAT,
  Declared,
  factsOf,
  HIRING,
  LOAN,
  MODERATION,
} from './__fixtures__/interactions';
import { loadPacks } from './loadPacks';

const TODAY = '2026-11-23';
const EVERYWHERE = at('DE', 'GB', 'US-CA', 'US-CO', 'CA-QC', 'BR', 'KR', 'CN');
const DECLARATIONS = [LOAN, HIRING, CHAT, MODERATION].map(declared =>
  but(declared, EVERYWHERE),
);

let packs: RegulationPack[];
beforeAll(async () => {
  packs = await loadPacks();
});

function answer(declared: Declared, options: Partial<RegulationOptions> = {}) {
  return entitlementsOf(factsOf(declared), { packs, asOf: TODAY, ...options });
}

function entitlement(
  declared: Declared,
  id: string,
  options: Partial<RegulationOptions> = {},
) {
  return answer(declared, options).entitlements.find(
    candidate => candidate.id === id,
  )!;
}

/** All places in a declaration where something is said. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesOf(inner, [...path, key]),
      )
    : [path];
}

function without(declared: Declared, path: readonly string[]): Declared {
  return but(
    declared,
    path.reduceRight<unknown>(
      (inner, key) => ({ [key]: inner }),
      undefined,
    ) as Declared,
  );
}

describe('the answer', () => {
  it('never says that a law does not apply because a fact is missing', () => {
    const leaves = leavesOf(DECLARATIONS[0]);
    fc.assert(
      fc.property(
        fc.constantFrom(...DECLARATIONS),
        fc.subarray(leaves),
        (declared, gone) => {
          const whole = answer(declared);
          const part = answer(gone.reduce(without, declared));
          for (const row of whole.rows.filter(
            ({ applies }) => applies !== 'no',
          )) {
            const found = part.rows.find(({ rowId }) => rowId === row.rowId);
            expect(['undetermined', row.applies]).toContain(found?.applies);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('to the same facts is the same unconfirmed, but provisional', () => {
    const adoptions = packs.flatMap(({ rows }) =>
      rows.map(({ id }) => ({
        rowId: id,
        adoptedBy: 'user:default/legal',
        adoptedOn: TODAY,
      })),
    );
    for (const declared of DECLARATIONS) {
      const confirmed = answer(declared, { adoptions, confirmed: true });
      const unconfirmed = answer(declared, { adoptions });
      const verdicts = (report: typeof confirmed) =>
        report.entitlements.map(
          ({ id, applies, state, deadlines, sources }) => [
            id,
            applies,
            state,
            deadlines,
            sources.map(({ citation, places }) => [citation, places]),
          ],
        );
      expect(confirmed.entitlements.length).toBeGreaterThan(5);
      expect(verdicts(unconfirmed)).toEqual(verdicts(confirmed));
      expect(
        confirmed.entitlements.every(({ restsOn }) => restsOn === 'confirmed'),
      ).toBe(true);
      for (const { restsOn, provisionalBecause } of unconfirmed.entitlements) {
        expect(restsOn).toBe('provisional');
        expect(provisionalBecause).toEqual(['not-confirmed']);
      }
    }
  });

  it('is provisional until legal adopts the row that carries it', () => {
    const confirmed = true;
    const open = entitlement(LOAN, 'human-review', { confirmed });
    expect(open.provisionalBecause).toEqual(['not-adopted']);
    const adopted = entitlement(LOAN, 'human-review', {
      confirmed,
      adoptions: [
        {
          rowId: 'eu-gdpr-22',
          adoptedBy: 'user:default/legal',
          adoptedOn: TODAY,
        },
      ],
    });
    expect(adopted.restsOn).toBe('confirmed');
    expect(adopted.state).toBe('in-force');
  });

  it('cites every law, and keeps the strictest of their times', () => {
    const review = entitlement(but(LOAN, at('DE', 'GB')), 'human-review');
    expect(review.sources.map(({ rowId }) => rowId).sort()).toEqual([
      'eu-ccd2-18-8',
      'eu-ccd2-18-9',
      'eu-gdpr-22',
      'uk-gdpr-22a-d',
    ]);
    const [month, ...others] = review.deadlines;
    expect(others).toEqual([]);
    expect(month.deadline).toMatchObject({ period: { months: 1 } });
    // Britain lets the clock stand still, Germany does not.
    expect(month.deadline.pause).toBeUndefined();
    expect(month.citations.map(({ rowId }) => rowId)).toEqual([
      'eu-gdpr-22',
      'uk-gdpr-22a-d',
    ]);
  });

  it('for a past date does not change when a future row is added', () => {
    const future = packs
      .filter(({ id }) => id === 'eu-gdpr')
      .map(pack => ({
        ...pack,
        id: 'later',
        rows: pack.rows.map(row => ({
          ...row,
          id: `later-${row.id}`,
          from: '2027-06-01',
        })),
      }));
    const standing = (all: RegulationPack[]) => {
      const { entitlements } = answer(LOAN, { packs: all });
      return entitlements.flatMap(({ id, state, sources, deadlines }) =>
        state === 'upcoming'
          ? []
          : [
              {
                id,
                state,
                deadlines,
                rows: sources
                  .filter(source => source.state !== 'upcoming')
                  .map(({ rowId }) => rowId),
              },
            ],
      );
    };
    expect(standing([...packs, ...future])).toEqual(standing(packs));
  });

  it('says what would make it exercisable', () => {
    const lacking = (declared: Declared) =>
      entitlement(declared, 'human-review').exercisable;
    expect(lacking(LOAN)).toMatchObject({
      state: 'missing',
      lacking: [{ what: 'right', path: 'spec.transparency.rights' }],
    });
    const offered = but(LOAN, {
      spec: {
        transparency: { rights: [{ right: 'human-review', within: 'P30D' }] },
      },
    });
    expect(lacking(offered).lacking.map(({ what }) => what)).toEqual([
      'how',
      'channel',
      'effect',
    ]);
    const complete = but(LOAN, {
      spec: {
        transparency: {
          rights: [
            {
              right: 'human-review',
              how: 'Answer the letter and say why.',
              channel: 'post',
              within: 'P30D',
              canChange: 'the refusal',
            },
          ],
        },
        feedback: { channels: [{ type: 'post' }] },
      },
    });
    expect(lacking(complete)).toEqual({ state: 'designed', lacking: [] });
  });

  it('takes what we are from the organisation, unless it is declared', () => {
    const silent = but(LOAN, { spec: { regulatedAs: undefined } }, at('US'));
    const creditor = { creditor: true };
    const rowOf = (declared: Declared, organisation?: object) =>
      answer(declared, { organisation }).rows.find(
        ({ rowId }) => rowId === 'us-ecoa-regb-9',
      )?.applies;
    expect(rowOf(silent)).toBe('undetermined');
    expect(rowOf(silent, creditor)).toBe('yes');
    const denied = but(silent, { spec: { regulatedAs: { creditor: false } } });
    expect(rowOf(denied, creditor)).toBe('no');
  });
});

describe('config', () => {
  it('switches off a pack, which leaves a question', () => {
    const selected = selectPacks({ packs, off: ['eu-gdpr'] });
    const report = answer(LOAN, { packs: selected });
    expect(report.rows.some(({ packId }) => packId === 'eu-gdpr')).toBe(false);
    expect(report.questions).toContainEqual(
      expect.objectContaining({
        id: 'regulation.coverage',
        question: expect.stringContaining('DE on: data protection'),
      }),
    );
  });

  it('overrides a row, and shows the reason', () => {
    const selected = selectPacks({
      packs,
      overrides: [
        {
          rowId: 'eu-aia-86',
          reason: 'Our counsel holds that it applies in full.',
          change: { status: 'in-force' },
        },
      ],
    });
    const source = entitlement(LOAN, 'explanation-of-decision', {
      packs: selected,
    }).sources.find(({ rowId }) => rowId === 'eu-aia-86');
    expect(source).toMatchObject({
      state: 'in-force',
      overridden: {
        reason: 'Our counsel holds that it applies in full.',
        keys: ['status'],
      },
    });
  });

  it('leaves out a row that stays visible', () => {
    const reason = 'We sell to nobody there.';
    const selected = selectPacks({
      packs,
      overrides: [{ rowId: 'eu-gdpr-21', off: true, reason }],
    });
    const { rows } = answer(LOAN, { packs: selected });
    expect(rows.find(({ rowId }) => rowId === 'eu-gdpr-21')).toMatchObject({
      applies: 'no',
      switchedOff: reason,
    });
  });

  it.each([
    [{ off: ['nowhere'] }, 'There is no pack nowhere'],
    [
      { overrides: [{ rowId: 'eu-gdpr-99', reason: 'x', off: true }] },
      'There is no row eu-gdpr-99',
    ],
    [
      { overrides: [{ rowId: 'eu-gdpr-22', reason: ' ', off: true }] },
      'gives no reason',
    ],
    [
      {
        overrides: [
          { rowId: 'eu-gdpr-22', reason: 'x', change: { from: 'soon' } },
        ],
      },
      'does not fit',
    ],
  ])('that is wrong stops: %j', (options, message) => {
    expect(() => selectPacks({ packs, ...options })).toThrow(message);
  });
});
