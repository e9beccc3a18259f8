import { Question } from './types';

/**
 * Whether the last day to answer in time has passed.
 *
 * @param today - as YYYY-MM-DD
 * @public
 */
export function isOverdue(
  { dueOn }: Pick<Question, 'dueOn'>,
  today: string,
): boolean {
  return dueOn < today;
}
