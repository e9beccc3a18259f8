import { Crowd } from './crowd';
import { Signal } from './schemas';
import { SIGNAL_QUESTIONS } from './vocabulary';
import { SignalWindow } from './windows';

/** A day as YYYY-MM-DD, in UTC. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** A window in words, with its first and last day. */
export function windowInWords({ from, until }: SignalWindow): string {
  return `from ${dayOf(from)} to ${dayOf(until - 1)}`;
}

/** What a crowd is made of, in the plural. */
export function crowdInWords({ requestType }: Crowd): string {
  return requestType
    ? `concerns with a request of the type ${requestType}`
    : 'concerns';
}

/**
 * A signal about a crowd.
 *
 * @param options.key - what tells it from others of the same kind in the same
 *   window, where there can be several
 */
export function newSignal(options: {
  kind: Signal['kind'];
  crowd: Pick<Crowd, 'entityRef' | 'requestType'>;
  window: SignalWindow;
  key?: string;
  found: Pick<Signal, 'observed' | 'message' | 'concernIds'> &
    Partial<Pick<Signal, 'expected' | 'outOf' | 'cause'>>;
}): Signal {
  const { kind, crowd, window, key, found } = options;
  const { entityRef, requestType } = crowd;
  const parts = [kind, entityRef, requestType ?? 'all', dayOf(window.from)];
  return {
    id: [...parts, ...(key ? [key] : [])].join('/'),
    kind,
    entityRef,
    requestType,
    windowFrom: new Date(window.from).toISOString(),
    windowUntil: new Date(window.until).toISOString(),
    ...found,
    asksFor: [...SIGNAL_QUESTIONS],
  };
}
