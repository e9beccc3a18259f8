import {
  PostureItem,
  PostureSummary,
  Requirement,
  REQUIREMENT_STATUSES,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** How many interactions stand how on one requirement. */
export type HeatMapCounts = PostureSummary['requirements'][number]['counts'];

/** One cell: a requirement, its worst status, and what all the others say. */
export interface HeatMapCellData {
  requirement: Requirement;
  /** The worst status that any interaction has; `undefined` of none. */
  worst: RequirementStatus | undefined;
  counts: HeatMapCounts;
  total: number;
}

/** What a cell of the summary comes to. */
export function heatMapCell(
  cell: PostureSummary['requirements'][number],
): HeatMapCellData {
  const { requirement, counts } = cell;
  return {
    requirement,
    counts,
    worst: REQUIREMENT_STATUSES.find(status => counts[status] > 0),
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}

/** The status of one interaction on one requirement. */
export function statusOn(
  requirement: Requirement,
  item: PostureItem,
): RequirementStatus {
  return (
    item.requirements.find(result => result.requirement === requirement)
      ?.status ?? 'not-assessed'
  );
}
