import { InteractionFacts } from '../facts/types';
import {
  ENTITLEMENT_TYPES,
  EntitlementId,
  EntitlementType,
} from '../regulations/entitlements/entitlementTypes';
import { isBinding } from '../regulations/law/lawState';
import { Entitlement } from '../regulations/law/types';
import { undetermined } from './outcomes';
import { placesFix } from './placesFix';
import { CheckOutcome } from './types';

/**
 * Why nothing can be said about laws yet, if so: no packs were looked at, or it
 * is not known where customers are.
 */
export function lawsUnknown(facts: InteractionFacts): CheckOutcome | undefined {
  if (!facts.entitlements) {
    return undetermined(
      'Which laws apply? No regulation pack was looked at, so nobody knows what customers are due.',
    );
  }
  return facts.spec.affected?.jurisdictions?.length
    ? undefined
    : undetermined(
        'Where are the customers? As long as that is not known, neither is the law that they are under.',
        placesFix(facts),
      );
}

/** How an entitlement is used. */
export function typeOf({ id }: Entitlement): EntitlementType {
  return ENTITLEMENT_TYPES[id as EntitlementId];
}

/** The entitlements of one kind that customers surely have today. */
export function entitlementsInForce(
  { entitlements }: InteractionFacts,
  kind: EntitlementType['kind'],
): Entitlement[] {
  return (entitlements?.entitlements ?? []).filter(
    entitlement =>
      entitlement.applies === 'yes' &&
      isBinding(entitlement.state) &&
      typeOf(entitlement).kind === kind,
  );
}

/** The laws behind an entitlement that surely hold today, for a sentence. */
export function lawsBehind({ sources }: Entitlement): string {
  const [first, ...others] = sources.filter(
    ({ applies, state }) => applies === 'yes' && isBinding(state),
  );
  return others.length === 0
    ? first.citation
    : `${first.citation} and ${others.length} more`;
}

/** A thing that customers are due, as a part of a sentence. */
export function inWords({ title }: Entitlement): string {
  return title[0].toLowerCase() + title.slice(1);
}

/** The rights that customers surely have today, and have no full way to. */
export function rightsWithoutWay(facts: InteractionFacts): Entitlement[] {
  return entitlementsInForce(facts, 'right').filter(isMissing);
}

/** What customers surely must be told today, and is not there to tell. */
export function informationLacking(facts: InteractionFacts): Entitlement[] {
  return entitlementsInForce(facts, 'information').filter(isMissing);
}

function isMissing({ exercisable }: Entitlement): boolean {
  return exercisable.state === 'missing';
}
