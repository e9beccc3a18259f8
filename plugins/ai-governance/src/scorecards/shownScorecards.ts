import {
  isBelow,
  LEVELS,
  Scorecard,
  ScorecardNumbers,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import type { ScorecardOrderField, ScorecardState } from './scorecardState';

/** The share that has come further than `declared`. */
function shareAboveDeclared({ distribution }: ScorecardNumbers): number {
  const { total, levels } = distribution;
  const above = LEVELS.filter(level => isBelow('declared', level));
  return total === 0
    ? 0
    : above.reduce((sum, level) => sum + levels[level], 0) / total;
}

/** A group by name; what has none comes last. */
function nameOf({ group, title }: Scorecard): string {
  return group ? (title ?? parseEntityRef(group).name).toLowerCase() : '\uffff';
}

function compare(
  one: Scorecard,
  other: Scorecard,
  field: ScorecardOrderField,
): number {
  switch (field) {
    case 'levels':
      return shareAboveDeclared(one) - shareAboveDeclared(other);
    case 'failing':
      return one.failingChecks - other.failingChecks;
    case 'questions':
      return one.openQuestions - other.openQuestions;
    case 'waived':
      return one.waived - other.waived;
    default:
      return nameOf(one).localeCompare(nameOf(other));
  }
}

/** The groups that a state leaves, in its order. */
export function shownScorecards(
  groups: readonly Scorecard[],
  { text, order }: ScorecardState,
): Scorecard[] {
  const term = text.toLowerCase();
  const direction = order.direction === 'desc' ? -1 : 1;
  return groups
    .filter(({ group, title = '' }) =>
      [group, title].some(part => part.toLowerCase().includes(term)),
    )
    .sort(
      (one, other) =>
        direction * compare(one, other, order.field) ||
        nameOf(one).localeCompare(nameOf(other)),
    );
}
