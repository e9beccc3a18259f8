import { ConcernClock, ClockSource } from '../schemas/clock';
import { Concern, ConcernRequest } from '../schemas/concern';
import { StepContext } from '../steps/types';
import { ClockClaim } from './claims';
import { dueOf } from './dueOf';
import { isOpenClock } from './settleClocks';

type Calendars = Pick<StepContext, 'calendarOf' | 'at'> & {
  /** Kinds of rules that could not be looked up: their clocks are left alone. */
  unknown?: readonly ClockSource['kind'][];
};

/** One rule can set the same thing in several ways; they keep their order. */
function keyOf({
  action,
  source,
}: Pick<ClockClaim, 'action' | 'source'>): string {
  return [source.kind, source.id, action].join(' ');
}

function startState(
  claim: ClockClaim,
  dueAt: string | undefined,
): ConcernClock['state'] {
  if (claim.startedAt === undefined) {
    return 'waiting';
  }
  return dueAt === undefined ? 'without-fixed-time' : 'running';
}

function start(
  claim: ClockClaim,
  id: string,
  waits: Concern['waits'],
  { calendarOf }: Calendars,
): ConcernClock {
  const due = dueOf(claim, waits, calendarOf);
  return {
    id,
    ...claim,
    ...due,
    state: startState(claim, due.dueAt),
    earlier: [],
  };
}

/** A clock whose rule has changed. What is met or late stays so. */
function follow(
  clock: ConcernClock,
  claim: ClockClaim,
  waits: Concern['waits'],
  { calendarOf, at }: Calendars,
): ConcernClock {
  const { version } = clock.source;
  const isSame =
    version === claim.source.version &&
    clock.sure === claim.sure &&
    clock.calendar === claim.calendar &&
    clock.startedAt === claim.startedAt;
  if (isSame || !isOpenClock(clock)) {
    return clock;
  }
  const { extended } = clock;
  const due = dueOf({ ...claim, extended }, waits, calendarOf);
  const isStill = clock.state === 'late' || clock.state === 'paused';
  return {
    ...clock,
    ...claim,
    ...due,
    state: isStill ? clock.state : startState(claim, due.dueAt),
    earlier: [...clock.earlier, { version, dueAt: clock.dueAt, until: at }],
  };
}

function applyTo(
  request: ConcernRequest,
  claims: readonly ClockClaim[],
  waits: Concern['waits'],
  calendars: Calendars,
): ConcernRequest {
  const left = [...claims];
  const kept = request.clocks.map(clock => {
    const at = left.findIndex(claim => keyOf(claim) === keyOf(clock));
    if (at === -1) {
      // What no rule asks for any more is over, unless it was late already.
      return isOpenClock(clock) &&
        clock.state !== 'late' &&
        !calendars.unknown?.includes(clock.source.kind)
        ? { ...clock, state: 'ended' as const }
        : clock;
    }
    const [claim] = left.splice(at, 1);
    return follow(clock, claim, waits, calendars);
  });
  const added = left.map((claim, index) =>
    start(
      claim,
      `${request.id}.${request.clocks.length + index + 1}`,
      waits,
      calendars,
    ),
  );
  return { ...request, clocks: [...kept, ...added] };
}

/**
 * The concern with the clocks that its requests are given by what is claimed
 * for them. Clocks that are there are followed: where the rule has changed,
 * what was due before is kept beside what is due now.
 *
 * @returns the very same concern if nothing has changed
 * @public
 */
export function applyClockClaims(
  concern: Concern,
  claimsOf: (request: ConcernRequest) => readonly ClockClaim[],
  calendars: Calendars,
): Concern {
  const requests = concern.requests.map(request =>
    request.state === 'open' || request.state === 'awaiting-identity'
      ? applyTo(request, claimsOf(request), concern.waits, calendars)
      : request,
  );
  const isSame = requests.every(({ clocks }, index) =>
    concern.requests[index].clocks.length === clocks.length
      ? clocks.every(
          (clock, place) => clock === concern.requests[index].clocks[place],
        )
      : false,
  );
  return isSame ? concern : { ...concern, requests };
}
