import type { CheckResult } from '@ai-governance/backstage-plugin-ai-governance-common';

/** Results of checks, by what is to be done about them. */
export interface ResultGroups {
  failing: CheckResult[];
  questions: CheckResult[];
  waived: CheckResult[];
  passing: CheckResult[];
  notApplicable: CheckResult[];
}

/** Sorts results by what is to be done, each group in its own order. */
export function resultGroups(results: readonly CheckResult[]): ResultGroups {
  const withStatus = (status: CheckResult['status']) =>
    results.filter(result => result.status === status);
  return {
    failing: withStatus('fail'),
    questions: withStatus('undetermined'),
    waived: withStatus('waived'),
    passing: withStatus('pass'),
    notApplicable: withStatus('not-applicable'),
  };
}
