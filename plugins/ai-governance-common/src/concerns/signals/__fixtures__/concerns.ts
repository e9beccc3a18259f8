import { SignalConcern } from '../types';

/** A Wednesday: the newest window is 2 to 29 November. */
export const AS_OF = '2026-11-25T12:00:00.000Z';
export const NOW = Date.parse(AS_OF);
export const DAY = 24 * 60 * 60 * 1000;
export const LOAN = 'customerinteraction:default/loan';
export const CHAT = 'customerinteraction:default/chat';

let lastId = 0;
/** A concern of so many days ago. */
export function concern(
  daysAgo: number,
  changes: Partial<SignalConcern> = {},
): SignalConcern {
  lastId += 1;
  return {
    id: `c${lastId}`,
    entityRef: LOAN,
    receivedAt: new Date(NOW - daysAgo * DAY).toISOString(),
    requests: [{ type: 'complaint' }],
    ...changes,
  };
}
