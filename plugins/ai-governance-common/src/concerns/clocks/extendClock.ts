import { ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';
import { StepContext } from '../steps/types';
import { dueOf } from './dueOf';

/** Gives a clock the more time that its rule allows. */
export function extendClock(
  clock: ConcernClock,
  extended: NonNullable<ConcernClock['extended']>,
  waits: Concern['waits'],
  { calendarOf }: Pick<StepContext, 'calendarOf'>,
): ConcernClock {
  return {
    ...clock,
    extended,
    ...dueOf({ ...clock, extended }, waits, calendarOf),
  };
}
