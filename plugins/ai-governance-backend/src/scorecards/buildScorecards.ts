import {
  Check,
  CheckCount,
  distributionOf,
  FILTER_NONE,
  isServiceEntity,
  PostureItem,
  Scorecard,
  ScorecardNumbers,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { heatMapOf } from '../posture/postureSummary';
import { levelsOf } from '../posture/PostureView';
import { Grouping, NO_GROUP } from './Grouping';
import { OpenChecksOfOne } from './OpenChecks';

/** What scorecards are made from. */
export interface ScorecardInputs {
  interactions: readonly PostureItem[];
  /** The services within the levels. */
  services: readonly PostureItem[];
  grouping: Grouping;
  openChecks: ReadonlyMap<string, OpenChecksOfOne>;
  checks: readonly Check[];
}

/** Counts over all, and by group. */
export function buildScorecards(
  inputs: ScorecardInputs,
): Pick<ScorecardReport, 'groupBy' | 'total' | 'groups'> {
  const { interactions, services, grouping } = inputs;
  const groups = new Map<string, PostureItem[]>();
  for (const item of [...interactions, ...services]) {
    for (const group of grouping.groupsOf(item)) {
      const items = groups.get(group) ?? [];
      items.push(item);
      groups.set(group, items);
    }
  }
  return {
    groupBy: grouping.groupBy,
    total: numbersOf([...interactions, ...services], inputs),
    groups: [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([group, items]): Scorecard => {
        const systems = systemsIn(group, items, grouping);
        return {
          group,
          title: grouping.titleOf?.(group),
          ...(systems && { systems }),
          ...numbersOf(items, inputs),
        };
      }),
  };
}

function numbersOf(
  items: readonly PostureItem[],
  { grouping, openChecks, checks }: ScorecardInputs,
): ScorecardNumbers {
  const interactions = items.filter(item => !isServiceEntity(item));
  const services = items.filter(isServiceEntity);
  const unassessed = services.filter(({ level }) => level === 'unassessed');
  const sumOf = (key: keyof PostureItem['summary']) =>
    interactions.reduce((sum, { summary }) => sum + summary[key], 0);
  const open = interactions.flatMap(
    ({ entityRef }) => openChecks.get(entityRef) ?? [],
  );
  return {
    interactions: levelsOf(interactions),
    declarationLevels: distributionOf(
      interactions.map(item => item.declarationLevel),
    ),
    services: { total: services.length, unassessed: unassessed.length },
    distribution: levelsOf([...interactions, ...unassessed]),
    failingChecks: sumOf('fail'),
    openQuestions: sumOf('undetermined'),
    waived: sumOf('waived'),
    requirements: heatMapOf(interactions),
    commonFailures: commonOf(
      open.map(({ failing }) => failing),
      checks,
    ),
    commonQuestions: commonOf(
      open.map(({ asking }) => asking),
      checks,
    ),
    shared: interactions.filter(item => grouping.groupsOf(item).length > 1)
      .length,
  };
}

/** Checks by how many interactions name them; the most common first. */
function commonOf(
  named: readonly string[][],
  checks: readonly Check[],
): CheckCount[] {
  const counts = new Map<string, number>();
  for (const checkId of named.flat()) {
    counts.set(checkId, (counts.get(checkId) ?? 0) + 1);
  }
  return checks
    .flatMap(({ id: checkId, title, requirement }) => {
      const interactions = counts.get(checkId);
      return interactions
        ? [{ checkId, title, requirement, interactions }]
        : [];
    })
    .sort((one, other) => other.interactions - one.interactions);
}

/** The systems of a group, as the list's filter names them. */
function systemsIn(
  group: string,
  items: readonly PostureItem[],
  { systemsIn: systemsOf }: Grouping,
): string[] | undefined {
  if (!systemsOf) {
    return undefined;
  }
  const systems = items.flatMap(item => systemsOf(group, item));
  return [...new Set(systems)]
    .map(system => (system === NO_GROUP ? FILTER_NONE : system))
    .sort();
}
