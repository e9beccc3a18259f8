import { InteractionFacts } from '../../facts/types';
import { notConnected, pass, undetermined } from '../outcomes';
import { CheckOutcome } from '../types';
import { lawsUnknown } from '../entitlementsInForce';

const ROOM = 'regulations';

/** A question that the legal team answers in the portal. */
export function askLegal(
  { records }: InteractionFacts,
  question: string,
): CheckOutcome {
  return records
    ? undetermined(question, { type: 'portal', room: ROOM })
    : notConnected(question, ROOM);
}

/**
 * Asks the legal team the first of some questions that the law engine raised.
 *
 * @param ids - the questions that count, such as `regulation.coverage`
 * @param settled - what to say if none is open
 */
export function askAboutLaw(
  facts: InteractionFacts,
  ids: readonly string[],
  settled: string,
): CheckOutcome {
  const unknown = lawsUnknown(facts);
  if (unknown) {
    return unknown;
  }
  const [first, ...others] = facts.entitlements!.questions.filter(({ id }) =>
    ids.includes(id),
  );
  if (!first) {
    return pass(settled);
  }
  const rest =
    others.length === 0 ? '' : ` ${others.length} more such questions.`;
  return askLegal(facts, `${first.question}${rest}`);
}
