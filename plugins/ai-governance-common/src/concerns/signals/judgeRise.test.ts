/* eslint-disable jest/no-conditional-expect -- what holds depends on what was drawn or told */
import fc from 'fast-check';
import { bursts, poisson, seeded } from './__fixtures__/random';
import { judgeRise } from './judgeRise';

const ROUNDS = 20_000;

/** How often a rise is seen, with numbers from a generator. */
function shareOfRises(options: {
  windows: number;
  past: (random: () => number) => number;
  now: (random: () => number) => number;
}): number {
  const { windows, past, now } = options;
  const random = seeded(20261101);
  let rises = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const history = Array.from({ length: windows }, () => past(random));
    const { verdict } = judgeRise({ newest: now(random), history });
    rises += verdict === 'rise' ? 1 : 0;
  }
  return rises / ROUNDS;
}

describe('a rise', () => {
  it.each([
    { mean: 0.3, windows: 6 },
    { mean: 0.3, windows: 12 },
    { mean: 1, windows: 12 },
    { mean: 3, windows: 6 },
    { mean: 3, windows: 12 },
    { mean: 10, windows: 12 },
    { mean: 40, windows: 6 },
    { mean: 40, windows: 12 },
  ])(
    'is seen falsely in less than 1 of 200 windows by chance alone: $mean a window, $windows windows',
    ({ mean, windows }) => {
      const usual = (random: () => number) => poisson(random, mean);
      expect(shareOfRises({ windows, past: usual, now: usual })).toBeLessThan(
        0.005,
      );
    },
  );

  it.each([
    { mean: 3, windows: 6, dispersion: 1.5, bound: 0.01 },
    { mean: 3, windows: 12, dispersion: 1.5, bound: 0.01 },
    { mean: 10, windows: 6, dispersion: 1.5, bound: 0.01 },
    { mean: 10, windows: 12, dispersion: 1.5, bound: 0.01 },
    { mean: 40, windows: 12, dispersion: 1.5, bound: 0.01 },
    { mean: 10, windows: 6, dispersion: 2, bound: 0.02 },
    { mean: 10, windows: 12, dispersion: 2, bound: 0.02 },
    { mean: 40, windows: 12, dispersion: 2, bound: 0.02 },
  ])(
    'is seen falsely in less than $bound of windows where the past varies $dispersion times as much: $mean a window, $windows windows',
    ({ mean, windows, dispersion, bound }) => {
      const usual = (random: () => number) => bursts(random, mean, dispersion);
      expect(shareOfRises({ windows, past: usual, now: usual })).toBeLessThan(
        bound,
      );
    },
  );

  it.each([
    { mean: 5, times: 3, least: 0.6 },
    { mean: 10, times: 3, least: 0.9 },
    { mean: 20, times: 2, least: 0.75 },
    { mean: 40, times: 2, least: 0.95 },
  ])(
    'is found in $least of windows where $mean became $times times as many',
    ({ mean, times, least }) => {
      expect(
        shareOfRises({
          windows: 12,
          past: random => poisson(random, mean),
          now: random => poisson(random, mean * times),
        }),
      ).toBeGreaterThan(least);
    },
  );

  it('takes three concerns at least', () => {
    const history = Array.from({ length: 12 }, () => 0);
    expect(judgeRise({ newest: 2, history }).verdict).toBe('too-few');
    expect(judgeRise({ newest: 3, history })).toMatchObject({
      verdict: 'rise',
      expected: 0,
    });
  });

  it('cannot be told with little history', () => {
    expect(judgeRise({ newest: 50, history: [1, 0, 1, 0, 1] })).toEqual({
      verdict: 'too-little-history',
    });
    expect(judgeRise({ newest: 50, history: [1, 0, 1, 0, 1, 0] }).verdict).toBe(
      'rise',
    );
  });

  it('is not seen where the past was as restless', () => {
    const calm = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];
    const restless = [0, 12, 0, 0, 12, 0, 0, 12, 0, 0, 12, 0];
    expect(judgeRise({ newest: 13, history: calm }).verdict).toBe('rise');
    expect(judgeRise({ newest: 13, history: restless }).verdict).toBe('usual');
  });

  it('stays one with more concerns, and does not ask in which order the past was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 6, maxLength: 12 }),
        fc.nat(200),
        fc.nat(50),
        (history, newest, more) => {
          const { verdict } = judgeRise({ newest, history });
          const turned = [...history].reverse();
          expect(judgeRise({ newest, history: turned }).verdict).toBe(verdict);
          if (verdict === 'rise') {
            expect(judgeRise({ newest: newest + more, history }).verdict).toBe(
              'rise',
            );
          }
        },
      ),
    );
  });
});
