import { ConcernRecords, RequestFacts } from '../../facts/concernFacts';
import { InteractionFacts } from '../../facts/types';
import { notApplicable, notConnected } from '../outcomes';
import { CheckOutcome } from '../types';

/** The records of concerns, if any can reach us; else the question that is. */
export function connectedRecords(
  { records }: InteractionFacts,
  question: string,
): { known: ConcernRecords } | { unknown: CheckOutcome } {
  const concerns = records?.concerns;
  return concerns?.connected
    ? { known: concerns }
    : { unknown: notConnected(question, 'concerns') };
}

/** What there is to say where nobody has asked for anything. */
export function noneReceived({
  requests,
}: ConcernRecords): CheckOutcome | undefined {
  return requests.some(({ received }) => received > 0)
    ? undefined
    : notApplicable('In the last 12 months no customer has raised anything.');
}

/** A count over all kinds of requests. */
export function total(
  { requests }: ConcernRecords,
  count: Exclude<keyof RequestFacts, 'type'>,
): number {
  return requests.reduce((sum, request) => sum + request[count], 0);
}

/** A number with its noun: `1 request`, `3 requests`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
