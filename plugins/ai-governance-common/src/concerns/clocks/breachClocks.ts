import { ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';

/** A clock whose time has run out. @public */
export interface ClockBreach {
  requestId: string;
  clock: ConcernClock;
}

/**
 * Notices the clocks that have run out. Each is noticed once: afterwards it is
 * late, until it is met.
 *
 * @param at - now, in ISO 8601 and UTC
 * @public
 */
export function breachClocks(
  concern: Concern,
  at: string,
): { concern: Concern; breaches: ClockBreach[] } {
  const breaches: ClockBreach[] = [];
  const requests = concern.requests.map(request => ({
    ...request,
    clocks: request.clocks.map((clock): ConcernClock => {
      const isOut =
        clock.state === 'running' &&
        clock.dueAt !== undefined &&
        clock.dueAt < at;
      if (!isOut) {
        return clock;
      }
      const late: ConcernClock = { ...clock, state: 'late', breachedAt: at };
      breaches.push({ requestId: request.id, clock: late });
      return late;
    }),
  }));
  return breaches.length === 0
    ? { concern, breaches }
    : {
        breaches,
        concern: { ...concern, version: concern.version + 1, requests },
      };
}
