import fc from 'fast-check';
import { evaluatePredicate } from './evaluatePredicate';
import { Predicate, PredicateMatcher, Reading } from './types';

type Document = Record<string, string | number | boolean | string[]>;

function readerOf(document: Document) {
  return (attribute: string): Reading =>
    Object.hasOwn(document, attribute)
      ? { known: true, value: document[attribute] }
      : { known: false, missing: [attribute] };
}

const FULL: Document = {
  flag: true,
  word: 'legal',
  count: 7,
  day: '2026-11-23',
  list: ['one', 'two'],
};

const anyMatcherBy = {
  flag: fc.boolean(),
  word: fc.constantFrom<PredicateMatcher[]>(
    'legal',
    'limited',
    { $in: ['legal', 'none'] },
    { $in: [] },
    { $hasPrefix: 'le' },
    { $exists: true },
  ),
  count: fc.oneof(
    fc.nat(10),
    fc.nat(10).map($gte => ({ $gte })),
    fc.nat(10).map($lte => ({ $lte })),
  ),
  day: fc.constantFrom(
    { $gte: '2026-11-23' },
    { $lte: '2026-11-22' },
    { $exists: false },
  ),
  list: fc.constantFrom({ $contains: 'one' }, { $contains: 'three' }),
};

const { anyPredicate } = fc.letrec<{ anyPredicate: Predicate }>(tie => ({
  anyPredicate: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(
      ...Object.entries(anyMatcherBy).map(([attribute, matchers]) =>
        (matchers as fc.Arbitrary<PredicateMatcher>).map(
          matcher => ({ [attribute]: matcher } as Predicate),
        ),
      ),
    ),
    fc.array(tie('anyPredicate'), { maxLength: 3 }).map($all => ({ $all })),
    fc.array(tie('anyPredicate'), { maxLength: 3 }).map($any => ({ $any })),
    tie('anyPredicate').map($not => ({ $not })),
  ),
}));

describe('a predicate', () => {
  it('never turns false, or true, because a fact is missing', () => {
    fc.assert(
      fc.property(
        anyPredicate,
        fc.subarray(Object.keys(FULL)),
        (predicate, kept) => {
          const part = Object.fromEntries(kept.map(key => [key, FULL[key]]));
          const whole = evaluatePredicate(predicate, readerOf(FULL));
          const partial = evaluatePredicate(predicate, readerOf(part));
          expect(whole.truth).toBeDefined();
          expect([whole.truth, undefined]).toContain(partial.truth);
          expect(partial.missing.length > 0).toBe(partial.truth === undefined);
          expect(partial.missing.filter(key => kept.includes(key))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[Predicate, Document, boolean | undefined, string[]]>([
    [{ flag: true }, {}, undefined, ['flag']],
    [{ $not: { flag: true } }, {}, undefined, ['flag']],
    [{ flag: { $exists: false } }, {}, undefined, ['flag']],
    [{ flag: { $exists: true } }, FULL, true, []],
    [{ flag: true, word: 'none' }, { word: 'legal' }, false, []],
    [{ $any: [{ flag: true }, { word: 'legal' }] }, FULL, true, []],
    [{ $any: [] }, {}, false, []],
    [{ $all: [] }, {}, true, []],
    [{ count: { $gte: 5, $lte: 7 } }, FULL, true, []],
    [{ day: { $lte: '2026-08-01' } }, FULL, false, []],
    [{ list: { $contains: 'two' } }, { list: [] }, false, []],
  ])('%j of %j is %s', (predicate, document, truth, missing) => {
    expect(evaluatePredicate(predicate, readerOf(document))).toEqual({
      truth,
      missing,
    });
  });

  it('is settled by what is known in part', () => {
    const partly = (reading: object) => () =>
      ({ known: false, missing: ['x'], ...reading } as Reading);
    const contains = { x: { $contains: 'one' } };
    const isIn = { x: { $in: ['one', 'two'] } };
    const truthOf = (predicate: Predicate, reading: object) =>
      evaluatePredicate(predicate, partly(reading)).truth;
    expect(truthOf(contains, { contains: ['one'] })).toBe(true);
    expect(truthOf(contains, { contains: ['two'] })).toBeUndefined();
    expect(truthOf(isIn, { possible: ['one', 'two'] })).toBe(true);
    expect(truthOf(isIn, { possible: ['one', 'four'] })).toBeUndefined();
    expect(truthOf(isIn, { possible: ['four'] })).toBe(false);
  });
});
