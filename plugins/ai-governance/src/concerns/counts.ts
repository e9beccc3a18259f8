import type { ConcernPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Messages } from '../hooks/useMessages';

/** How many there are; more than so many, where they were not counted out. */
export interface ConcernCount {
  number: number;
  isLeast: boolean;
}

/** How many concerns a page belongs to. */
export function toConcernCount({
  totalItems,
  totalIsLeast,
}: Pick<ConcernPage, 'totalItems' | 'totalIsLeast'>): ConcernCount {
  return { number: totalItems, isLeast: totalIsLeast };
}

/** A count in words: `12`, or `more than 1,000`. */
export function countWords(
  { number, isLeast }: ConcernCount,
  t: Messages,
): string {
  return t(isLeast ? 'concernQueue.atLeast' : 'concernQueue.counted', {
    number,
  });
}
