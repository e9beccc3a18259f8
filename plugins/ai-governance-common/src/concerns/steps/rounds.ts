import { Concern } from '../schemas/concern';

/** When the last of the requests was decided or refused; in UTC. */
export function latestDecisionAt({ requests }: Concern): string | undefined {
  return requests
    .flatMap(({ decision, refusal }) => [decision?.decidedAt, refusal?.at])
    .filter(at => at !== undefined)
    .sort()
    .at(-1);
}

/** Whether the customer was told the outcome that holds now. */
export function isToldOutcome(concern: Concern): boolean {
  const decidedAt = latestDecisionAt(concern);
  const told = concern.communications.at(-1);
  return (
    told !== undefined && (decidedAt === undefined || told.at >= decidedAt)
  );
}
