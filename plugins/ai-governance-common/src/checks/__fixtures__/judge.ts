import { InteractionRecords } from '../../facts/types';
import { assessInteraction } from '../../posture/assessInteraction';
import { withEntitlements } from '../../regulations/entitlements/withEntitlements';
import { PACKS } from './packs';
import { Catalog, exemplary, factsOf } from './exemplary';

/**
 * What the checks say after some edits to the exemplary interaction, by check,
 * as `status: message`.
 */
export function judge(
  edit: (catalog: Catalog) => void = () => {},
  records?: InteractionRecords,
): Record<string, string> {
  const catalog = exemplary();
  edit(catalog);
  const facts = records
    ? withEntitlements({ ...factsOf(catalog), records }, { packs: PACKS })
    : factsOf(catalog);
  const { results } = assessInteraction(facts);
  return Object.fromEntries(
    results.map(({ checkId, status, message }) => [
      checkId,
      `${status}: ${message}`,
    ]),
  );
}
