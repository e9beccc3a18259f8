import { z } from 'zod';
import { isBinding } from '../law/lawState';
import { EntitlementReport } from '../law/types';

const countSchema = z.int().min(0);

/** @public */
export const entitlementCountsSchema = z
  .object({
    inForce: countSchema.describe('Entitlements that laws surely give today.'),
    missing: countSchema.describe(
      'Of these: those that customers have no full way to.',
    ),
    provisional: countSchema.describe(
      'Of these: those that rest on a law that nobody adopted, or on facts that nobody confirmed.',
    ),
    undetermined: countSchema.describe(
      'Entitlements that may be given, which hangs on something that nobody has said.',
    ),
  })
  .describe('What customers are due, in numbers.');

/** What customers are due, in numbers. @public */
export type EntitlementCounts = z.infer<typeof entitlementCountsSchema>;

/** What customers are due, in numbers. @public */
export function summariseEntitlements({
  entitlements,
}: EntitlementReport): EntitlementCounts {
  const inForce = entitlements.filter(
    ({ applies, state }) => applies === 'yes' && isBinding(state),
  );
  return {
    inForce: inForce.length,
    missing: inForce.filter(
      ({ exercisable }) => exercisable.state === 'missing',
    ).length,
    provisional: inForce.filter(({ restsOn }) => restsOn === 'provisional')
      .length,
    undetermined: entitlements.filter(
      ({ applies }) => applies === 'undetermined',
    ).length,
  };
}

/** The numbers of several interactions, added up. @public */
export function addEntitlementCounts(
  counts: readonly EntitlementCounts[],
): EntitlementCounts {
  return counts.reduce<EntitlementCounts>(
    (total, next) => ({
      inForce: total.inForce + next.inForce,
      missing: total.missing + next.missing,
      provisional: total.provisional + next.provisional,
      undetermined: total.undetermined + next.undetermined,
    }),
    { inForce: 0, missing: 0, provisional: 0, undetermined: 0 },
  );
}
