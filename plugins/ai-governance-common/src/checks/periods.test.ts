import fc from 'fast-check';
import { daysIn, isLonger, periodInWords } from './periods';

const UNITS = { Y: 365, M: 30, W: 7, D: 1 } as const;

const parts = fc.record({
  Y: fc.nat(50),
  M: fc.nat(50),
  W: fc.nat(50),
  D: fc.nat(500),
});

function toIso(counts: Record<keyof typeof UNITS, number>): string {
  return `P${counts.Y}Y${counts.M}M${counts.W}W${counts.D}D`;
}

describe('daysIn', () => {
  it.each([
    ['P30D', 30],
    ['P1M', 30],
    ['P4W', 28],
    ['P1Y', 365],
    ['PT72H', 3],
    ['P1DT12H', 1.5],
    ['P8W', 56],
  ])('takes %s for %d days', (period, days) => {
    expect(daysIn(period)).toBe(days);
  });

  it('takes a length that nobody can read for endless, not for short', () => {
    expect(daysIn(`P${'9'.repeat(30)}D`)).toBe(Infinity);
  });

  it('grows with every part', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom<keyof typeof UNITS>('Y', 'M', 'W', 'D'),
        fc.integer({ min: 1, max: 100 }),
        (counts, unit, more) => {
          const longer = { ...counts, [unit]: counts[unit] + more };
          expect(daysIn(toIso(longer))).toBeCloseTo(
            daysIn(toIso(counts)) + more * UNITS[unit],
          );
          expect(isLonger(toIso(longer), toIso(counts))).toBe(true);
          expect(isLonger(toIso(counts), toIso(longer))).toBe(false);
        },
      ),
    );
  });

  it('orders periods without contradiction', () => {
    fc.assert(
      fc.property(parts, parts, parts, (...three) => {
        const [a, b, c] = three.map(toIso);
        expect(isLonger(a, b) && isLonger(b, a)).toBe(false);
        expect(isLonger(a, b) && isLonger(b, c) && !isLonger(a, c)).toBe(false);
      }),
    );
  });
});

describe('a month', () => {
  it('holds 30 days, and not 31', () => {
    expect(isLonger('P30D', 'P1M')).toBe(false);
    expect(isLonger('P31D', 'P1M')).toBe(true);
    expect(isLonger('P1M', 'P31D')).toBe(false);
  });
});

describe('periodInWords', () => {
  it.each([
    ['P30D', '30 days'],
    ['P1M', '1 month'],
    ['P1DT12H', '1 day 12 hours'],
    ['nonsense', 'nonsense'],
  ])('says %s as %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
