import { Concern } from '../schemas/concern';
import { StepContext } from '../steps/types';
import { dueOf } from './dueOf';

/** Lets the clocks stand still whose rules say so. */
export function pauseClocks(concern: Concern): Concern {
  return {
    ...concern,
    requests: concern.requests.map(request => ({
      ...request,
      clocks: request.clocks.map(clock =>
        clock.rule.pause && clock.state === 'running'
          ? { ...clock, state: 'paused' }
          : clock,
      ),
    })),
  };
}

/** Lets them run again; the time that we waited is added. */
export function resumeClocks(
  concern: Concern,
  { calendarOf }: Pick<StepContext, 'calendarOf'>,
): Concern {
  return {
    ...concern,
    requests: concern.requests.map(request => ({
      ...request,
      clocks: request.clocks.map(clock =>
        clock.state === 'paused'
          ? {
              ...clock,
              ...dueOf(clock, concern.waits, calendarOf),
              state: 'running',
            }
          : clock,
      ),
    })),
  };
}
