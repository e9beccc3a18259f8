import {
  applyClockClaims,
  clockClaimsOf,
  Concern,
  ConcernSubmission,
  newConcern,
  PLAIN_CALENDAR,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** Somebody who works on concerns, but is not the reader. */
export const CLERK = 'user:default/clerk';

const DAY_MS = 24 * 3600 * 1000;

/** A moment so many days before now. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}

/** A concern as it is when it has come in, with clocks by a plain policy. */
export function concernOf(
  number: number,
  submission: Partial<ConcernSubmission>,
  changes: Partial<Concern> = {},
): Concern {
  const made = newConcern(
    {
      channel: 'email',
      summary: 'My loan was refused',
      description: 'I do not understand why.',
      requests: [{ type: 'complaint' }],
      ...submission,
    },
    {
      id: `id-${number}`,
      reference: `C-2026-000${number}`,
      recordedAt: new Date().toISOString(),
      recordedBy: CLERK,
      severity: { value: 'medium', because: 'nobody has looked yet' },
      redactions: {},
      interactionTitle: submission.interactionRef && 'Loan pre-approval',
      ownerRef: submission.interactionRef && 'group:default/lending',
    },
  );
  const withClocks = applyClockClaims(
    made,
    request =>
      clockClaimsOf(made, request, {
        policy: [
          {
            id: 'all-concerns',
            acknowledgeWithin: 'P2D',
            resolveWithin: 'P30D',
            pausesWhileWaiting: true,
          },
        ],
        versionOf: () => '1',
      }).claims,
    { at: made.recordedAt, calendarOf: () => PLAIN_CALENDAR },
  );
  return { ...withClocks, ...changes };
}

const LOAN = 'customerinteraction:default/loan-pre-approval';

/** A letter that lay about: two requests on a loan, late. */
export const lateConcern = concernOf(1, {
  channel: 'post',
  receivedAt: daysAgo(9),
  summary: 'Nobody looked at my application',
  description: 'It was refused within a minute. Write to [email].',
  requests: [{ type: 'complaint' }, { type: 'human-review' }],
  interactionRef: LOAN,
  jurisdiction: 'DE',
});

/** One that has just come in, and of which nobody knows what it is about. */
export const untriagedConcern = concernOf(2, {
  receivedAt: daysAgo(1),
  summary: 'What is an automated assessment?',
  requests: [{ type: 'explanation' }],
});

/** One that somebody works on. */
export const assignedConcern = concernOf(
  3,
  { receivedAt: daysAgo(0.5), summary: 'The chat was rude' },
  { assignee: CLERK },
);

/** One that has ended. */
export const withdrawnConcern = concernOf(
  4,
  { receivedAt: daysAgo(60), summary: 'Never mind', interactionRef: LOAN },
  {
    state: 'withdrawn',
    ending: { state: 'withdrawn', at: daysAgo(50), by: CLERK },
    requests: [
      {
        id: 'r1',
        type: 'feedback',
        state: 'ended',
        earlierDecisions: [],
        clocks: [],
      },
    ],
  },
);

/** All of them. */
export const concerns = [
  lateConcern,
  untriagedConcern,
  assignedConcern,
  withdrawnConcern,
];
