import {
  EntitlementReport,
  entitlementsOf,
  RegulationOptions,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { loadPacks } from '../loadPacks';
import { Declared, factsOf } from './interactions';

/** The date that is today in all tests. */
export const TODAY = '2026-11-23';
/** The day after the AI Act's deferred part has started. */
export const LATER = '2027-12-03';

let loading: ReturnType<typeof loadPacks> | undefined;

/** The answer of the built-in packs, today if no other date is given. */
export async function judge(
  declared: Declared,
  options: Partial<RegulationOptions> = {},
): Promise<EntitlementReport> {
  loading ??= loadPacks();
  const packs = await loading;
  return entitlementsOf(factsOf(declared), { packs, asOf: TODAY, ...options });
}

/** What a row comes to where the customers are, such as `yes in-force`. */
export async function verdict(
  declared: Declared,
  rowId: string,
  options: Partial<RegulationOptions> = {},
): Promise<string> {
  const { rows } = await judge(declared, options);
  const row = rows.find(candidate => candidate.rowId === rowId);
  return row
    ? row.places.map(({ applies, state }) => `${applies} ${state}`).join(', ')
    : 'not here';
}
