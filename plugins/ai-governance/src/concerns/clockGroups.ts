import {
  Concern,
  ConcernClock,
  ConcernRequest,
  isOpenClock,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** A clock, and the requests on which it runs alike. */
export interface ClockGroup {
  clock: ConcernClock;
  requests: ConcernRequest[];
}

/** All that shows of a clock at first sight. */
function looksOf({ action, source, state, startedAt, dueAt }: ConcernClock) {
  return JSON.stringify([action, source, state, startedAt, dueAt]);
}

/** What is due first comes first; what has no fixed time comes last. */
function inOrder(one: ClockGroup, other: ClockGroup): number {
  const last = '9999';
  return (one.clock.dueAt ?? last).localeCompare(other.clock.dueAt ?? last);
}

/**
 * The clocks of a concern, those that look alike told once, and those that
 * still ask for something apart from those that are settled.
 */
export function clockGroups({ requests }: Pick<Concern, 'requests'>): {
  open: ClockGroup[];
  settled: ClockGroup[];
} {
  const groups = new Map<string, ClockGroup>();
  for (const request of requests) {
    for (const clock of request.clocks) {
      const key = looksOf(clock);
      const group = groups.get(key) ?? { clock, requests: [] };
      groups.set(key, group);
      group.requests.push(request);
    }
  }
  const all = [...groups.values()].sort(inOrder);
  return {
    open: all.filter(({ clock }) => isOpenClock(clock)),
    settled: all.filter(({ clock }) => !isOpenClock(clock)),
  };
}
