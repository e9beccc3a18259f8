import {
  FILTER_NONE,
  Scorecard,
  ScorecardGrouping,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { ListState } from '../posture/listState';

/** What narrows the list of interactions to those of a group. */
export function listFilters(
  groupBy: ScorecardGrouping,
  { group, systems = [] }: Scorecard,
): Partial<ListState> {
  switch (groupBy) {
    case 'owner':
      return { owner: [group || FILTER_NONE] };
    case 'system':
      return { system: [group || FILTER_NONE] };
    default:
      return { system: systems };
  }
}
