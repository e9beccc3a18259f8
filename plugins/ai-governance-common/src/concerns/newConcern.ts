import { Concern } from './schemas/concern';
import { ConcernSubmission } from './schemas/submission';

/**
 * A concern as it is when it has just come in. The clocks of its requests
 * start once it is known what is claimed for them.
 * @public
 */
export function newConcern(
  submission: ConcernSubmission,
  given: Pick<
    Concern,
    | 'id'
    | 'reference'
    | 'recordedAt'
    | 'recordedBy'
    | 'severity'
    | 'redactions'
    | 'interactionTitle'
    | 'ownerRef'
  >,
): Concern {
  const { customer, onBehalfOf, adjustmentsNeeded, requests, ...plain } =
    submission;
  return {
    ...plain,
    ...given,
    version: 1,
    state: 'received',
    receivedAt: submission.receivedAt
      ? new Date(submission.receivedAt).toISOString()
      : given.recordedAt,
    interactionRef: submission.interactionRef?.toLowerCase(),
    requests: requests.map(({ type }, index) => ({
      id: `r${index + 1}`,
      type,
      state: 'open',
      earlierDecisions: [],
      clocks: [],
    })),
    waits: [],
    communications: [],
    links: { systems: [], contracts: [], incidents: [], improvements: [] },
  };
}
