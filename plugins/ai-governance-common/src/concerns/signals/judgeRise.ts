import { incompleteBeta } from './incompleteBeta';

/** How few concerns in a window never make a rise. @public */
export const RISE_LEAST = 3;

/** How many earlier windows it takes to speak of a history. @public */
export const RISE_LEAST_HISTORY = 6;

/**
 * How rarely chance alone may bring about as many concerns before these count
 * as a rise: once in 200 windows.
 * @public
 */
export const RISE_CHANCE = 0.005;

/**
 * What came of comparing a window with those before it.
 * @public
 */
export interface RiseVerdict {
  verdict: 'rise' | 'usual' | 'too-few' | 'too-little-history';
  /** How many were to be expected: the mean of the earlier windows. */
  expected?: number;
  /**
   * The chance of as many concerns or more, if nothing had changed; between 0
   * and 1.
   */
  chance?: number;
}

/**
 * How much more the windows of the past differ from each other than counts of
 * independent events do: their variance over their mean, and at least 1.
 */
function dispersionOf(history: readonly number[], mean: number): number {
  if (mean === 0) {
    return 1;
  }
  const squares = history.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return Math.max(1, squares / (history.length - 1) / mean);
}

/**
 * Whether more concerns came in a window than its history explains.
 *
 * The rule: think of all concerns of the newest window and of the earlier ones
 * as falling into these windows by chance. With 12 earlier windows each has a
 * chance of 1 in 13 to fall into the newest. If as many as really did, or
 * more, would do so in less than 1 of 200 cases, it is a rise (an exact
 * binomial test, conditional on the total, so that small counts are no
 * problem). Where the past went up and down more than chance would have it,
 * all counts are first divided by as much (its variance over its mean).
 *
 * Fewer than 3 concerns are never a rise, and with fewer than 6 earlier
 * windows nothing can be said. False alarms stay below 1 in 100 windows while
 * the past varies by chance alone or half as much again, and below 1 in 50
 * where it varies twice as much. Tripled numbers are found in nine cases of
 * ten from 10 concerns a window on, doubled numbers in three of four from 20.
 * Growth and seasons are not taken out: growth over months makes a rise more
 * likely to be seen.
 *
 * @param options.newest - how many came in the newest window
 * @param options.history - how many came in each earlier window of the same
 *   length
 * @public
 */
export function judgeRise(options: {
  newest: number;
  history: readonly number[];
}): RiseVerdict {
  const { newest, history } = options;
  if (history.length < RISE_LEAST_HISTORY) {
    return { verdict: 'too-little-history' };
  }
  const total = history.reduce((sum, count) => sum + count, 0);
  const expected = total / history.length;
  if (newest < RISE_LEAST) {
    return { verdict: 'too-few', expected };
  }
  const dispersion = dispersionOf(history, expected);
  const chance = incompleteBeta(
    1 / (history.length + 1),
    newest / dispersion,
    total / dispersion + 1,
  );
  const isRise = newest > expected && chance < RISE_CHANCE;
  return { verdict: isRise ? 'rise' : 'usual', expected, chance };
}
