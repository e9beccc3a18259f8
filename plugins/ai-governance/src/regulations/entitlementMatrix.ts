import {
  LAW_STATES,
  Entitlement,
  EntitlementReport,
  EntitlementSource,
  RegulationQuestion,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** A law, or a group of laws: one column. */
export interface LawColumn {
  packId: string;
  title: string;
}

/** What one law gives of one entitlement. */
export interface LawCell {
  source: EntitlementSource;
  /** What would settle whether it applies. */
  missing: RegulationQuestion[];
}

/** One entitlement: what each law says of it. */
export interface EntitlementRow {
  entitlement: Entitlement;
  /** In the order of the columns; empty where a law gives nothing of it. */
  cells: LawCell[][];
}

/** The entitlements of a report by the laws that give them. */
export interface EntitlementMatrix {
  columns: LawColumn[];
  rows: EntitlementRow[];
}

function missingOf(
  source: EntitlementSource,
  { questions }: Entitlement,
): RegulationQuestion[] {
  return source.applies === 'yes'
    ? []
    : questions.filter(({ rowIds }) => rowIds.includes(source.rowId));
}

/** What surely applies first, and what is in force before what is to come. */
function strongestFirst(
  one: EntitlementSource,
  other: EntitlementSource,
): number {
  return (
    Number(other.applies === 'yes') - Number(one.applies === 'yes') ||
    LAW_STATES.indexOf(one.state) - LAW_STATES.indexOf(other.state)
  );
}

/** Puts what customers are due in a table: rights by laws. */
export function entitlementMatrix({
  entitlements,
  packs,
}: EntitlementReport): EntitlementMatrix {
  const giving = new Set(
    entitlements.flatMap(({ sources }) => sources.map(({ packId }) => packId)),
  );
  const columns = packs
    .filter(({ id }) => giving.has(id))
    .map(({ id, title }) => ({ packId: id, title }));
  return {
    columns,
    rows: entitlements.map(entitlement => ({
      entitlement,
      cells: columns.map(({ packId }) =>
        entitlement.sources
          .filter(source => source.packId === packId)
          .sort(strongestFirst)
          .map(source => ({ source, missing: missingOf(source, entitlement) })),
      ),
    })),
  };
}
