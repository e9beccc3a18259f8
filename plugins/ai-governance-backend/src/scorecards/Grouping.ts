import {
  PostureItem,
  ScorecardGrouping,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { PostureView } from '../posture/PostureView';

/** The group of what has no owner, system or domain. */
export const NO_GROUP = '';

/** How items fall into groups. */
export interface Grouping {
  groupBy: ScorecardGrouping;
  /** The groups of an item: one, or several for an interaction; never none. */
  groupsOf(item: PostureItem): string[];
  titleOf?(group: string): string | undefined;
  /** The systems of an item that lie in a group; for groups of systems. */
  systemsIn?(group: string, item: PostureItem): string[];
}

export function groupByOwner(): Grouping {
  return {
    groupBy: 'owner',
    groupsOf: item => [item.owner ?? NO_GROUP],
  };
}

/** The titles of entities, where they may be seen. */
export type Titles = ReadonlyMap<string, string | undefined>;

/** An interaction can belong to several systems, and counts in each. */
export function groupBySystem(view: PostureView, titles: Titles): Grouping {
  return {
    groupBy: 'system',
    groupsOf: item => orNone(view.systemsOf(item.entityRef)),
    titleOf: group => titles.get(group),
  };
}

/**
 * By the domains of the systems.
 * @param domains - by system, where the system may be seen
 */
export function groupByDomain(
  view: PostureView,
  domains: ReadonlyMap<string, string>,
  titles: Titles,
): Grouping {
  const domainOf = (system: string) => domains.get(system) ?? NO_GROUP;
  const systemsOf = (item: PostureItem) =>
    orNone(view.systemsOf(item.entityRef));
  return {
    groupBy: 'domain',
    groupsOf: item => [...new Set(systemsOf(item).map(domainOf))],
    titleOf: group => titles.get(group),
    systemsIn: (group, item) =>
      systemsOf(item).filter(system => domainOf(system) === group),
  };
}

function orNone(groups: string[]): string[] {
  return groups.length > 0 ? groups : [NO_GROUP];
}
