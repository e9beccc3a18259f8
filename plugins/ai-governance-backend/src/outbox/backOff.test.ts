import fc from 'fast-check';
import { backOff } from './backOff';

describe('backOff', () => {
  it('is never shorter than half a second, nor longer than an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const wait = backOff(attempts, () => random);
          expect(wait).toBeGreaterThanOrEqual(500);
          expect(wait).toBeLessThanOrEqual(3_600_000);
          expect(backOff(attempts + 1, () => random)).toBeGreaterThanOrEqual(
            wait,
          );
        },
      ),
    );
  });
});
