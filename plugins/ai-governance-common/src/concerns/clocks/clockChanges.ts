import { ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';

/** What became of a clock. @public */
export interface ClockChange {
  requestId: string;
  clockId: string;
  action: ConcernClock['action'];
  source: string;
  ruleVersion: string;
  startedAt?: string;
  dueAt?: string;
  state: ConcernClock['state'];
}

/** The clocks that are not as they were, for the journal. @public */
export function clockChanges(
  before: Concern | undefined,
  after: Concern,
): ClockChange[] {
  const old = new Map(
    (before?.requests ?? []).flatMap(({ clocks }) =>
      clocks.map(clock => [clock.id, clock]),
    ),
  );
  return after.requests.flatMap(({ id, clocks }) =>
    clocks
      .filter(clock => old.get(clock.id) !== clock)
      .map(clock => ({
        requestId: id,
        clockId: clock.id,
        action: clock.action,
        source: `${clock.source.kind} ${clock.source.id}`,
        ruleVersion: clock.source.version,
        startedAt: clock.startedAt,
        dueAt: clock.dueAt,
        state: clock.state,
      })),
  );
}
