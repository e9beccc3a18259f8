import { Deadline, MergedDeadline } from './deadlineSchema';
import { covers } from './strictness';

/** Deadlines come from packs and are compared again and again. */
const topics = new WeakMap<Deadline, string>();

/** Deadlines that the same event starts for the same thing to be done. */
function topicOf(deadline: Deadline): string {
  const { action, trigger, side, minimum, when } = deadline;
  const topic =
    topics.get(deadline) ??
    JSON.stringify([action, trigger, side, minimum, when]);
  topics.set(deadline, topic);
  return topic;
}

function replaces(one: Deadline, other: Deadline): boolean {
  return topicOf(one) === topicOf(other) && covers(one, other);
}

function isSame(one: Deadline, other: Deadline): boolean {
  return replaces(one, other) && replaces(other, one);
}

function asLaxer({ citations }: MergedDeadline): MergedDeadline['citations'] {
  return citations.map(cited => ({ ...cited, sets: false }));
}

/**
 * The strictest of some deadlines; of periods that are the least, the longest.
 * Where it hangs on the date which of two is stricter (30 days or one month),
 * both stay. Every citation is kept.
 * @public
 */
export function mergeDeadlines(
  claims: readonly { rowId: string; citation: string; deadline: Deadline }[],
): MergedDeadline[] {
  return claims.reduce<MergedDeadline[]>((strictest, claim) => {
    const { deadline, ...cited } = claim;
    const stricter = strictest.find(kept => replaces(kept.deadline, deadline));
    if (stricter) {
      const sets = isSame(stricter.deadline, deadline);
      stricter.citations.push({ ...cited, sets });
      return strictest;
    }
    const isLaxer = (kept: MergedDeadline) => replaces(deadline, kept.deadline);
    return [
      ...strictest.filter(kept => !isLaxer(kept)),
      {
        deadline,
        citations: [
          { ...cited, sets: true },
          ...strictest.filter(isLaxer).flatMap(asLaxer),
        ],
      },
    ];
  }, []);
}
