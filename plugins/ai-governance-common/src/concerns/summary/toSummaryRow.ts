import { Concern } from '../schemas/concern';
import { ConcernSummaryRow } from './types';

/** A concern, as far as summaries need it. @public */
export function toSummaryRow(concern: Concern): ConcernSummaryRow {
  const { acknowledgement, communications, ending } = concern;
  return {
    state: concern.state,
    receivedAt: concern.receivedAt,
    acknowledgedAt: acknowledgement?.at,
    communicatedAt: communications[0]?.at,
    closedAt: ending?.at,
    interactionRef: concern.interactionRef,
    cause: concern.cause,
    requests: concern.requests.map(({ type, decision, clocks }) => ({
      type,
      decisionEffect: decision?.decisionEffect,
      clocks,
    })),
  };
}
