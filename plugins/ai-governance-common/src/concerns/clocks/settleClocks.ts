import { ClockAction, ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';

/** What is done by telling the customer that the concern has arrived. */
const ACKNOWLEDGING: readonly ClockAction[] = [
  'acknowledge',
  'confirm-receipt',
];

/** What of the outcome or of the acknowledgement a clock waits for. */
export function isAcknowledging({ action }: Pick<ConcernClock, 'action'>) {
  return ACKNOWLEDGING.includes(action);
}

/** Whether a clock still asks for something. @public */
export function isOpenClock({ state }: Pick<ConcernClock, 'state'>): boolean {
  return !['met', 'met-late', 'ended'].includes(state);
}

function withClocks(
  concern: Concern,
  change: (clock: ConcernClock) => ConcernClock,
): Concern {
  return {
    ...concern,
    requests: concern.requests.map(request => ({
      ...request,
      clocks: request.clocks.map(change),
    })),
  };
}

/**
 * Stops the clocks that something done has met. One that was late is met late,
 * whether that had been noticed or not.
 */
export function settleClocks(
  concern: Concern,
  what: 'acknowledging' | 'answering',
  at: string,
): Concern {
  return withClocks(concern, clock => {
    const isMet =
      isOpenClock(clock) &&
      // An answer tells the customer that the concern has arrived, too.
      (isAcknowledging(clock) || what === 'answering');
    if (!isMet) {
      return clock;
    }
    const isLate = clock.dueAt !== undefined && at > clock.dueAt;
    return {
      ...clock,
      state: isLate ? 'met-late' : 'met',
      metAt: at,
    };
  });
}

/** Ends the clocks of a concern that is not going to be decided. */
export function endClocks(concern: Concern): Concern {
  return withClocks(concern, clock =>
    isOpenClock(clock) ? { ...clock, state: 'ended' } : clock,
  );
}
