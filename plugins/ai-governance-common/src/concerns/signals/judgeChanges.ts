/** How few decided requests say nothing about a share. @public */
export const CHANGES_LEAST_DECIDED = 10;

/** The share of changed decisions that is worth a question. @public */
export const CHANGES_SHARE = 0.2;

/** Of the normal distribution, for bounds that hold in 95 of 100 cases. */
const Z = 1.96;

/**
 * The lower bound of a share by Wilson's formula: the true share lies above it
 * in 97.5 of 100 cases. It stays sensible where the numbers are small.
 *
 * @param hits - how many of them
 * @param count - out of how many; more than 0
 */
export function lowerBoundOfShare(hits: number, count: number): number {
  const share = hits / count;
  const square = Z ** 2 / count;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share) + square / 4) / count);
  return Math.max(0, (middle - reach) / (1 + square));
}

/**
 * Whether decisions were changed or made anew so often that those who nobody
 * spoke against may be wrong as well.
 *
 * The rule: of at least 10 decided requests that spoke against a decision,
 * surely more than a fifth ended with another decision. Surely means that the
 * lower end of the 95 % interval by Wilson lies above a fifth.
 * @public
 */
export function areChangesFrequent(options: {
  changed: number;
  decided: number;
}): boolean {
  const { changed, decided } = options;
  return (
    decided >= CHANGES_LEAST_DECIDED &&
    lowerBoundOfShare(changed, decided) > CHANGES_SHARE
  );
}
