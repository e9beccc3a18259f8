import {
  Adoption,
  CoverageReview,
  EntitlementReport,
  entitlementsOf,
  RegulationOptions,
  RegulationPack,
  Transposition,
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
import { judge, TODAY, verdict } from './__fixtures__/judge';
import { loadPacks } from './loadPacks';

const EVERYWHERE = at('DE', 'FR', 'GB', 'US-CA', 'CA-QC', 'BR', 'JP');
const DECLARATIONS = [LOAN, HIRING, CHAT, MODERATION].map(declared =>
  but(declared, EVERYWHERE),
);

let packs: RegulationPack[];
let rowIds: string[];
beforeAll(async () => {
  packs = await loadPacks();
  rowIds = packs.flatMap(({ rows }) => rows.map(({ id }) => id));
});

const anyDay = fc
  .date({
    min: new Date('2024-01-01'),
    max: new Date('2029-12-31'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString().slice(0, 10));

/** Two days, the earlier first. */
const pastAndLater = fc
  .uniqueArray(anyDay, { minLength: 2, maxLength: 2 })
  .map(days => [...days].sort() as [string, string]);

const anyDeclared = fc.constantFrom(...DECLARATIONS);

function answer(
  declared: Declared,
  options: Omit<RegulationOptions, 'packs'> & { packs?: RegulationPack[] },
): EntitlementReport {
  return entitlementsOf(factsOf(declared), { packs, ...options });
}

/** What binds in an answer: the laws that hold, and what they give by when. */
function binding({ entitlements, rows }: EntitlementReport) {
  const states = ['in-force', 'enforcement-deferred', 'contested'];
  return {
    rows: rows
      .map(({ rowId, places }) => ({
        rowId,
        places: places.filter(({ state }) => states.includes(state)),
      }))
      .filter(({ places }) => places.length > 0),
    due: entitlements.flatMap(({ id, applies, state, deadlines, restsOn }) =>
      states.includes(state)
        ? [{ id, applies, state, deadlines, restsOn }]
        : [],
    ),
  };
}

function adoptionOn(adoptedOn: string): (rowId: string) => Adoption {
  return rowId => ({ rowId, adoptedBy: 'user:default/legal', adoptedOn });
}

const REVIEW: CoverageReview = {
  jurisdiction: 'JP',
  domain: 'ai',
  outcome: 'no-law',
  reviewedBy: 'user:default/legal',
  reviewedOn: '2026-06-01',
  reviewBy: '2027-05-31',
};

describe('the answer for a past date', () => {
  it('does not change when somebody adopts a row later, or withdraws that', () => {
    fc.assert(
      fc.property(
        anyDeclared,
        pastAndLater,
        fc.subarray(rowIds),
        (declared, [past, later], some) => {
          const before = adoptionOn('2020-01-01');
          const adoptions = rowIds.slice(0, 20).map(before);
          const plain = answer(declared, { asOf: past, adoptions });
          const added = [...adoptions, ...some.map(adoptionOn(later))];
          expect(answer(declared, { asOf: past, adoptions: added })).toEqual(
            plain,
          );
          const ended = adoptions.map(one => ({ ...one, endedOn: later }));
          expect(
            binding(answer(declared, { asOf: past, adoptions: ended })),
          ).toEqual(binding(plain));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not change when somebody looks later at where packs end', () => {
    fc.assert(
      fc.property(anyDeclared, pastAndLater, (declared, [past, later]) => {
        const reviews = [
          { ...REVIEW, reviewedOn: later, reviewBy: '2039-12-31' },
        ];
        expect(answer(declared, { asOf: past, reviews })).toEqual(
          answer(declared, { asOf: past }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('holds the same laws when a later national law, or a later row, is added', () => {
    const directives = packs.flatMap(({ rows }) =>
      rows
        .filter(({ status }) => status === 'needs-national-law')
        .map(({ id }) => id),
    );
    fc.assert(
      fc.property(
        anyDeclared,
        pastAndLater,
        fc.constantFrom(...directives),
        fc.constantFrom(...packs),
        fc.boolean(),
        (declared, [past, later], rowId, pack, transposed) => {
          const german = (from: string): Transposition => ({
            rowId,
            state: 'DE',
            from,
            citation: `of ${from}`,
          });
          const transpositions = transposed ? [german('2023-01-01')] : [];
          const more = [german(later), ...transpositions];
          const plain = answer(declared, { asOf: past, transpositions });
          expect(
            binding(answer(declared, { asOf: past, transpositions: more })),
          ).toEqual(binding(plain));

          const future: RegulationPack = {
            ...pack,
            id: 'later',
            rows: pack.rows.map(
              ({ until, fromWhere, operativeFrom, ...row }) => ({
                ...row,
                id: `later-${row.id}`,
                status: 'in-force' as const,
                from: later,
              }),
            ),
          };
          const withFuture = answer(declared, {
            asOf: past,
            transpositions,
            packs: [...packs, future],
          });
          expect(binding(withFuture)).toEqual(binding(plain));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('adopting rows', () => {
  it('never changes what applies, only what it rests on', () => {
    const plainly = (report: EntitlementReport) => ({
      ...report,
      entitlements: report.entitlements.map(
        ({ restsOn, provisionalBecause, sources, ...entitlement }) => ({
          ...entitlement,
          sources: sources.map(
            ({ adoption, restsOn: _, provisionalBecause: __, ...source }) =>
              source,
          ),
        }),
      ),
    });
    fc.assert(
      fc.property(
        anyDeclared,
        anyDay,
        fc.subarray(rowIds),
        fc.boolean(),
        (declared, asOf, some, confirmed) => {
          const adopted = answer(declared, {
            asOf,
            confirmed,
            adoptions: some.map(adoptionOn('2020-01-01')),
          });
          expect(plainly(adopted)).toEqual(plainly(answer(declared, { asOf })));
          const tooSure = adopted.entitlements.filter(
            ({ restsOn, sources }) =>
              restsOn === 'confirmed' &&
              !(confirmed && sources.some(({ rowId }) => some.includes(rowId))),
          );
          expect(tooSure).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a national law', () => {
  it('gives way to the one that follows it, on the day that one starts', async () => {
    const transpositions = ['2027-06-01', '2026-11-20'].map(from => ({
      rowId: 'eu-ccd2-18-8',
      state: 'DE',
      from,
      citation: `of ${from}`,
    }));
    const citedOn = async (asOf: string) => {
      const { rows } = await judge(LOAN, { asOf, transpositions });
      const row = rows.find(({ rowId }) => rowId === 'eu-ccd2-18-8')!;
      return [row.places[0].state, row.places[0].transposition?.citation];
    };
    expect(await citedOn('2026-11-19')).toEqual(['upcoming', 'of 2026-11-20']);
    expect(await citedOn('2027-05-31')).toEqual(['in-force', 'of 2026-11-20']);
    expect(await citedOn('2027-06-01')).toEqual(['in-force', 'of 2027-06-01']);
    expect(
      await verdict(but(LOAN, at('FR')), 'eu-ccd2-18-8', { transpositions }),
    ).toBe('undetermined needs-national-law');
  });
});

describe('a review of where packs end', () => {
  async function open(place: string, reviews: CoverageReview[], asOf = TODAY) {
    const { questions } = await judge(but(LOAN, at(place)), { reviews, asOf });
    return questions
      .filter(({ id }) => id === 'regulation.coverage')
      .flatMap(({ domains }) => domains);
  }

  it.each<
    [string, string, Partial<CoverageReview>, string | undefined, string[]]
  >([
    ['for the place', 'JP', {}, undefined, ['data-protection', 'credit']],
    [
      'for a larger place',
      'JP-13',
      {},
      undefined,
      ['data-protection', 'credit'],
    ],
    [
      'for a smaller place',
      'JP',
      { jurisdiction: 'JP-13' },
      undefined,
      ['ai', 'data-protection', 'credit'],
    ],
    [
      'for another place',
      'JP',
      { jurisdiction: 'IN' },
      undefined,
      ['ai', 'data-protection', 'credit'],
    ],
    [
      'for another field',
      'JP',
      { domain: 'health' },
      undefined,
      ['ai', 'data-protection', 'credit'],
    ],
    ['on its last day', 'JP', {}, '2027-05-31', ['data-protection', 'credit']],
    [
      'the day after',
      'JP',
      {},
      '2027-06-01',
      ['ai', 'data-protection', 'credit'],
    ],
    [
      'the day before',
      'JP',
      {},
      '2026-05-31',
      ['ai', 'data-protection', 'credit'],
    ],
    [
      'once withdrawn',
      'JP',
      { endedOn: '2026-11-23' },
      undefined,
      ['ai', 'data-protection', 'credit'],
    ],
    [
      'until withdrawn',
      'JP',
      { endedOn: '2026-11-24' },
      undefined,
      ['data-protection', 'credit'],
    ],
  ])('%s', async (_, place, change, asOf, expected) => {
    const found = await open(place, [{ ...REVIEW, ...change }], asOf);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('shows with the place and field that it answers for', async () => {
    const { uncovered } = await judge(but(LOAN, at('JP')), {
      reviews: [REVIEW],
    });
    expect(uncovered.map(({ domain, review }) => [domain, !!review])).toEqual([
      ['ai', true],
      ['data-protection', false],
      ['credit', false],
    ]);
  });
});
