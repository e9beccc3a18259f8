function budgetOf({ atMost, atLeast }) {
  if (atMost !== undefined) {
    return `at most ${atMost}`;
  }
  return atLeast === undefined ? 'no budget' : `at least ${atLeast}`;
}

/**
 * Holds a figure against its budget, and puts both into words.
 *
 * @param figure - `what` was measured, its `value` in a `unit`, `detail` in
 * words, and the budget: `atMost`, `atLeast`, or none
 */
export function report(figure, { isTrial }) {
  const { what, value, unit, atMost = Infinity, atLeast = 0, detail } = figure;
  if (!Number.isFinite(value)) {
    throw new Error(`${what}: measured ${value}`);
  }
  const isMet = isTrial || (value <= atMost && value >= atLeast);
  const verdict = isMet ? 'met  ' : 'OVER ';
  return {
    isMet,
    text: `${isTrial ? 'ran  ' : verdict} ${what}: ${value.toFixed(
      2,
    )} ${unit}, ${budgetOf(figure)} (${detail})`,
  };
}
