/**
 * What a check can say, worst first.
 * @public
 */
export const CHECK_STATUSES = [
  'fail',
  'undetermined',
  'waived',
  'pass',
  'not-applicable',
] as const;

/**
 * What a check says. `undetermined` is a question, and never counts as a pass.
 * @public
 */
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/**
 * What a requirement comes to: the worst of its checks, or `not-assessed`
 * where no check belongs to it.
 * @public
 */
export const REQUIREMENT_STATUSES = [
  ...CHECK_STATUSES,
  'not-assessed',
] as const;

/** @public */
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/**
 * The worst of some statuses; `undefined` of none.
 * @public
 */
export function worstStatus(
  statuses: readonly CheckStatus[],
): CheckStatus | undefined {
  return CHECK_STATUSES.find(status => statuses.includes(status));
}

/**
 * How many checks say what.
 * @public
 */
export interface StatusSummary {
  pass: number;
  fail: number;
  notApplicable: number;
  undetermined: number;
  waived: number;
}

/**
 * Counts statuses.
 * @public
 */
export function summarise(statuses: Iterable<CheckStatus>): StatusSummary {
  const summary: StatusSummary = {
    pass: 0,
    fail: 0,
    notApplicable: 0,
    undetermined: 0,
    waived: 0,
  };
  for (const status of statuses) {
    summary[status === 'not-applicable' ? 'notApplicable' : status] += 1;
  }
  return summary;
}
