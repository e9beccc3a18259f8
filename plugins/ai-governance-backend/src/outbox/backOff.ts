const FIRST_MS = 1000;
const LONGEST_MS = 60 * 60 * 1000;

/**
 * How long to wait after so many attempts in vain: twice as long each time, up
 * to an hour. By chance it is up to half as long, so that what failed together
 * is not tried again together.
 */
export function backOff(attempts: number, random: () => number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return Math.round(longest * (1 - random() / 2));
}
