import { ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';
import { isOpenClock } from './settleClocks';

/**
 * The clock that ends first, of those that still ask for something and have an
 * end.
 * @public
 */
export function nextClock({
  requests,
}: Pick<Concern, 'requests'>): ConcernClock | undefined {
  return requests
    .flatMap(({ clocks }) => clocks)
    .filter(clock => isOpenClock(clock) && clock.dueAt !== undefined)
    .sort((one, other) => (one.dueAt! < other.dueAt! ? -1 : 1))[0];
}
