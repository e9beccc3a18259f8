function budgetOf({ atMost, atLeast }) {
  return atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
}

/**
 * Holds a figure against its budget, and puts both into words.
 *
 * @param figure - `what` was measured, its `value` in a `unit`, `detail` in
 * words, and the budget: `atMost` or `atLeast`
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
