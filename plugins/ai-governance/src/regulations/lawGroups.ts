import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { placeOf } from '../formatting/places';

/** The laws of one place. */
export interface LawGroup {
  jurisdiction: string;
  name: string;
  items: RegulationListItem[];
}

function touchedBy({ items }: LawGroup): number {
  return items.reduce(
    (sum, { touches }) => sum + touches.yes + touches.undetermined,
    0,
  );
}

/** Laws by the place where they hold: those that touch us most come first. */
export function lawGroups(
  items: readonly RegulationListItem[],
  language: string,
): LawGroup[] {
  const groups = new Map<string, LawGroup>();
  for (const item of items) {
    const [jurisdiction] = item.jurisdictions;
    const group = groups.get(jurisdiction) ?? {
      jurisdiction,
      name: placeOf(jurisdiction, language),
      items: [],
    };
    group.items.push(item);
    groups.set(jurisdiction, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      touchedBy(other) - touchedBy(one) ||
      one.name.localeCompare(other.name, language),
  );
}
