import fc from 'fast-check';
import { incompleteBeta } from './incompleteBeta';

/** The chance of at least some hits, added up term by term. */
function atLeast(hits: number, trials: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let below = 0;
  for (let count = 0; count < hits; count += 1) {
    below += term;
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
  }
  let sum = 0;
  for (let count = hits; count <= trials; count += 1) {
    sum += term;
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
  }
  return below > 0.5 ? sum : 1 - below;
}

const argument = fc.double({ min: 0.5, max: 500, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('incompleteBeta', () => {
  it('is the chance of at least so many hits, as adding them up gives it', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain(trials =>
            fc.tuple(fc.constant(trials), fc.integer({ min: 1, max: trials })),
          ),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        ([trials, hits], chance) => {
          expect(incompleteBeta(chance, hits, trials - hits + 1)).toBeCloseTo(
            atLeast(hits, trials, chance),
            9,
          );
        },
      ),
    );
  });

  it('keeps small chances exact', () => {
    // 3 of 3 in one of 13 windows; 40 of 40 in one of two.
    expect(incompleteBeta(1 / 13, 3, 1) * 13 ** 3).toBeCloseTo(1, 10);
    expect(incompleteBeta(0.5, 40, 1) * 2 ** 40).toBeCloseTo(1, 10);
  });

  it('is a chance, grows with x, and is one less that of the other side', () => {
    fc.assert(
      fc.property(argument, argument, share, share, (a, b, x, y) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        const value = incompleteBeta(low, a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(
          incompleteBeta(high, a, b) + Number.EPSILON,
        );
        expect(value + incompleteBeta(1 - low, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has its ends', () => {
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(1, 3, 4)).toBe(1);
  });

  it('comes to an end for a million of each', () => {
    expect(incompleteBeta(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 6);
  });
});
