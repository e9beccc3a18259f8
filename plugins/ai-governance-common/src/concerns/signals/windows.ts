const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
/** The first Monday of the epoch, which began on a Thursday. */
const A_MONDAY = 4 * DAY;

/** How many days a window has. @public */
export const SIGNAL_WINDOW_DAYS = 28;

/** With how many earlier windows the newest is compared at most. @public */
export const SIGNAL_HISTORY_WINDOWS = 12;

/** How many windows back decisions are counted, the newest one among them. */
export const DECIDED_WINDOWS = 3;

const WINDOW = SIGNAL_WINDOW_DAYS * DAY;

/** A stretch of time: from a moment up to another, which is not in it. */
export interface SignalWindow {
  from: number;
  until: number;
}

/**
 * The newest window: the week of a moment, from Monday in UTC, and the three
 * weeks before. While the week runs, its count can only grow. So looking every
 * hour is one look a week, and raises no more false alarms than looking once.
 */
export function newestWindow(asOf: number): SignalWindow {
  const monday = Math.floor((asOf - A_MONDAY) / WEEK) * WEEK + A_MONDAY;
  const until = monday + WEEK;
  return { from: until - WINDOW, until };
}

/** A window, and those before it, as one. */
export function withWindowsBefore(
  { from, until }: SignalWindow,
  count: number,
): SignalWindow {
  return { from: from - count * WINDOW, until };
}

/**
 * How many windows before the newest lie wholly after a moment; never more
 * than are compared.
 */
export function windowsSince(newest: SignalWindow, since: number): number {
  const whole = Math.floor((newest.from - since) / WINDOW);
  return Math.max(0, Math.min(SIGNAL_HISTORY_WINDOWS, whole));
}

/**
 * How many windows before the newest one a moment lies in: 0 is the newest
 * itself. Negative after it.
 */
export function windowsBack(newest: SignalWindow, moment: number): number {
  return Math.ceil((newest.until - moment) / WINDOW) - 1;
}

/**
 * From when on concerns have to be known to look for signals.
 *
 * @param asOf - the moment that is looked at, in ISO 8601
 * @public
 */
export function signalHistoryFrom(asOf: string): string {
  const { from } = withWindowsBefore(
    newestWindow(Date.parse(asOf)),
    SIGNAL_HISTORY_WINDOWS,
  );
  return new Date(from).toISOString();
}

/**
 * From when on it matters that a concern came in, or was decided, for a signal
 * to be about it.
 *
 * @param asOf - the moment that is looked at, in ISO 8601
 * @public
 */
export function signalSpansOf(asOf: string): {
  receivedFrom: string;
  decidedFrom: string;
} {
  const newest = newestWindow(Date.parse(asOf));
  const decided = withWindowsBefore(newest, DECIDED_WINDOWS - 1);
  return {
    receivedFrom: new Date(newest.from).toISOString(),
    decidedFrom: new Date(decided.from).toISOString(),
  };
}
