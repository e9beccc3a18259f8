import {
  Concern,
  ConcernRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** A request in SQL: what is found and counted by. */
export interface RequestRow {
  concern_number: number | string;
  request_id: string;
  type: ConcernRequest['type'];
  state: ConcernRequest['state'];
  interaction_ref: string | null;
  received_at: string;
  acknowledged_at: string | null;
  answered_at: string | null;
  in_time: boolean | number | null;
  legal_in_time: boolean | number | null;
  late: boolean | number;
  decided_at: string | null;
  concern_outcome: string | null;
  decision_effect: string | null;
}

type Clocks = ConcernRequest['clocks'];

/** Whether all was done in time; nothing while that is not known yet. */
function inTime(clocks: Clocks): boolean | null {
  if (clocks.some(({ state }) => state === 'late' || state === 'met-late')) {
    return false;
  }
  const counted = clocks.filter(
    ({ dueAt, state }) => dueAt && state !== 'ended',
  );
  return counted.length > 0 && counted.every(({ state }) => state === 'met')
    ? true
    : null;
}

/** The rows of a concern's requests, but for its number. */
export function toRequestRows(
  concern: Omit<Concern, 'reference'>,
): Omit<RequestRow, 'concern_number'>[] {
  const { acknowledgement, communications, interactionRef } = concern;
  const told = communications.at(-1);
  return concern.requests.map(
    ({ id, type, state, clocks, decision, refusal }) => {
      const decidedAt = decision?.decidedAt ?? refusal?.at;
      const isTold =
        told !== undefined && decidedAt !== undefined && told.at >= decidedAt;
      return {
        request_id: id,
        type,
        state,
        interaction_ref: interactionRef ?? null,
        received_at: concern.receivedAt,
        acknowledged_at: acknowledgement?.at ?? null,
        answered_at: isTold ? told.at : null,
        in_time: inTime(clocks),
        legal_in_time: inTime(
          clocks.filter(({ source, sure }) => source.kind === 'law' && sure),
        ),
        late: clocks.some(clock => clock.state === 'late'),
        decided_at: decidedAt ?? null,
        concern_outcome: decision?.concernOutcome ?? null,
        decision_effect: decision?.decisionEffect ?? null,
      };
    },
  );
}
