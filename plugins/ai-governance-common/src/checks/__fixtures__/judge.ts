import { InteractionRecords } from '../../facts/types';
import { assessInteraction } from '../../posture/assessInteraction';
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
  const { results } = assessInteraction({ ...factsOf(catalog), records });
  return Object.fromEntries(
    results.map(({ checkId, status, message }) => [
      checkId,
      `${status}: ${message}`,
    ]),
  );
}
