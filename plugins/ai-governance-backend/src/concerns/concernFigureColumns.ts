import {
  Concern,
  minutesBetween,
  settledStanding,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** The columns of a concern that summaries are counted by. */
export interface ConcernFigureColumns {
  /** As YYYY-MM in UTC, as the others. */
  received_month: string;
  told_month: string | null;
  ended_month: string | null;
  acknowledged_minutes: number | null;
  told_minutes: number | null;
  cause: string | null;
  /** With spaces between. */
  request_types: string;
  clocks_in_time: number;
  clocks_missed: number;
  challenges_decided: number;
  challenges_changed: number;
}

function monthOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM'.length);
}

/** What summaries count a concern by. */
export function toFigures(
  concern: Omit<Concern, 'reference'>,
): ConcernFigureColumns {
  const { receivedAt, acknowledgement, communications, ending } = concern;
  const { requests } = concern;
  const told = communications[0]?.at;
  const settled = requests.flatMap(({ clocks }) => clocks.map(settledStanding));
  const effects = requests
    .flatMap(({ decision }) => decision?.decisionEffect ?? [])
    .filter(effect => effect !== 'none');
  return {
    received_month: monthOf(receivedAt),
    told_month: told ? monthOf(told) : null,
    ended_month: ending ? monthOf(ending.at) : null,
    acknowledged_minutes:
      minutesBetween(receivedAt, acknowledgement?.at) ?? null,
    told_minutes: minutesBetween(receivedAt, told) ?? null,
    cause: concern.cause ?? null,
    request_types: requests.map(({ type }) => type).join(' '),
    clocks_in_time: settled.filter(each => each === 'in-time').length,
    clocks_missed: settled.filter(each => each === 'missed').length,
    challenges_decided: effects.length,
    challenges_changed: effects.filter(effect => effect !== 'confirmed').length,
  };
}
