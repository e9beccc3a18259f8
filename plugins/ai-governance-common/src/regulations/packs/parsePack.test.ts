import { parsePack } from './parsePack';

const PACK = `id: nowhere
title: Nowhere
jurisdictions: [DE]
covers: [ai]
rows:
  - id: first-row
    title: A rule
    citation: Art 1
    domain: ai
    appliesWhen:
      $all:
        - personalData: true
        - $not:
            effect: { $in: [legal, none] }
    arisesWhen: { case: decision }
    entitlements: [human-review]
    deadlines:
      - action: answer
        trigger: request-received
        period: { months: 1 }
    from: 2026-01-01
    source: S
    confidence: high
    verifiedOn: 2026-11
`;

function errorOf(change: [string, string]): string {
  const yaml = PACK.replace(...change);
  expect(yaml).not.toBe(PACK);
  try {
    parsePack(yaml, 'nowhere.yaml');
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    return (error as Error).message;
  }
  return 'no error';
}

describe('reading a pack', () => {
  it('takes one that is right', () => {
    const [row] = parsePack(PACK, 'nowhere.yaml').rows;
    expect(row).toMatchObject({
      id: 'first-row',
      status: 'in-force',
      deadlines: [{ side: 'after', startRule: 'day-after', roll: 'none' }],
    });
  });

  it.each<[string, [string, string], string]>([
    [
      'an attribute',
      ['personalData: true', 'personelData: true'],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0].personelData: unknown attribute personelData; known are interactionType',
    ],
    [
      'a value of an attribute',
      ['[legal, none]', '[legal, big]'],
      'nowhere.yaml:14: rows[0].appliesWhen.$all[1].$not.effect.$in[1]: unknown value "big"; known are legal, ',
    ],
    [
      'an attribute of cases in the wrong place',
      ['personalData: true', 'outcome: adverse'],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0].outcome: unknown attribute outcome',
    ],
    [
      'a yes or no',
      ['personalData: true', "personalData: 'yes'"],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0].personalData: "yes" is neither true nor false',
    ],
    [
      'an operator',
      ['$in: [legal, none]', '$like: legal'],
      'nowhere.yaml:14: rows[0].appliesWhen.$all[1].$not.effect.$like: unknown operator $like',
    ],
    [
      'an operator that does not fit',
      ['personalData: true', 'audience: consumer'],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0].audience: this is a list; ask what it contains with $contains',
    ],
    [
      'a date in a predicate',
      ['personalData: true', 'onMarketSince: { $lte: 2026-13-01 }'],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0].onMarketSince.$lte: "2026-13-01" is no date',
    ],
    [
      'a value of a case',
      ['case: decision', 'case: verdict'],
      'nowhere.yaml:15: rows[0].arisesWhen.case: unknown value "verdict"; known are decision',
    ],
    [
      'an entitlement',
      ['[human-review]', '[humanReview]'],
      'nowhere.yaml:16: rows[0].entitlements[0]: unknown value "humanReview"; known are be-informed',
    ],
    [
      'a date',
      ['from: 2026-01-01', 'from: 2026-02-30'],
      'nowhere.yaml:21: rows[0].from: "2026-02-30" is not a date as YYYY-MM-DD',
    ],
    [
      'a trigger',
      ['trigger: request-received', 'trigger: full-moon'],
      'nowhere.yaml:19: rows[0].deadlines[0].trigger: unknown value "full-moon"',
    ],
    [
      'a period of two units',
      ['{ months: 1 }', '{ months: 1, days: 2 }'],
      'nowhere.yaml:20: rows[0].deadlines[0].period: exactly one of',
    ],
    [
      'a key',
      ['    source: S', '    sauce: S\n    source: S'],
      'nowhere.yaml:22: rows[0].sauce: unknown key sauce',
    ],
    [
      'a jurisdiction',
      ['[DE]', '[UK]'],
      'nowhere.yaml:3: jurisdictions[0]: the code of the United Kingdom is GB',
    ],
    [
      'the id of another row',
      ['    source: S', '    supersededBy: second-row\n    source: S'],
      'nowhere.yaml:22: rows[0].supersededBy: there is no row second-row',
    ],
    [
      'a status',
      ['    source: S', '    status: future\n    source: S'],
      'nowhere.yaml:22: rows[0].status: unknown value "future"; known are in-force',
    ],
    [
      'a start that is missing',
      ['    from: 2026-01-01\n', ''],
      'nowhere.yaml:6: rows[0].from: a date: all rows but those to watch',
    ],
    [
      'an empty predicate',
      ['personalData: true', '{}'],
      'nowhere.yaml:12: rows[0].appliesWhen.$all[0]: a predicate is a map',
    ],
    ['YAML', ['title: Nowhere', 'title: [Nowhere'], 'nowhere.yaml:3: '],
  ])('names file and line of %s that is wrong', (_, change, expected) => {
    expect(errorOf(change)).toContain(expected);
  });

  it('names a second row of the same id', () => {
    const [head, row] = PACK.split('rows:\n');
    expect(() =>
      parsePack(`${head}rows:\n${row}${row}`, 'nowhere.yaml'),
    ).toThrow('nowhere.yaml:25: rows[1].id: a second row first-row');
  });
});
