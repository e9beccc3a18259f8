import { PLAIN_CALENDAR } from '../../regulations/deadlines/calendar';
import { applyClockClaims } from '../clocks/applyClaims';
import { policyClaims } from '../clocks/policyClaims';
import { newConcern } from '../newConcern';
import { Concern } from '../schemas/concern';
import { ConcernSubmission } from '../schemas/submission';
import { StepContext } from '../steps/types';

export const RECEIVED_AT = '2026-11-02T09:00:00.000Z';

/** Times for answers, as a policy would set them. */
export const POLICY = [
  {
    id: 'all-concerns',
    acknowledgeWithin: 'P2D',
    resolveWithin: 'P30D',
    pausesWhileWaiting: true,
  },
];

/** A concern that has just come in, with its clocks. */
export function concern(changes: Partial<ConcernSubmission> = {}): Concern {
  const made = newConcern(
    {
      receivedAt: RECEIVED_AT,
      channel: 'email',
      summary: 'My loan was refused',
      description: 'I do not understand why the loan was refused.',
      requests: [{ type: 'complaint' }],
      ...changes,
    },
    {
      id: 'one',
      reference: 'C-2026-0001',
      recordedAt: '2026-11-02T09:00:00.000Z',
      recordedBy: 'user:default/clerk',
      severity: { value: 'medium', because: 'a test' },
      redactions: {},
    },
  );
  return applyClockClaims(
    made,
    request => policyClaims(made, request, POLICY),
    context(),
  );
}

/** How steps are judged, unless a test says otherwise. */
export function context(changes: Partial<StepContext> = {}): StepContext {
  return {
    at: '2026-11-03T10:00:00.000Z',
    by: 'user:default/reviewer',
    messageId: 'message-1',
    mayOverride: true,
    externalRouteDue: false,
    hasContact: true,
    calendarOf: () => PLAIN_CALENDAR,
    ...changes,
  };
}
