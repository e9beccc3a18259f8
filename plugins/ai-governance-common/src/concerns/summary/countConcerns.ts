import { countDuration, durationFigureOf, minutesBetween } from './durations';
import { ConcernFigures } from './figures';
import { ConcernCounts } from './schemas';
import { ClockStanding, runsOutAt, standingOf } from './standingOf';
import { ConcernSummaryRow } from './types';

type RequestType = ConcernSummaryRow['requests'][number]['type'];

function noCounts(): ConcernCounts {
  return { all: 0, open: 0, closed: 0, late: 0, dueSoon: 0 };
}

function countIn(
  counts: ConcernCounts,
  isOpen: boolean,
  standings: readonly ClockStanding[],
): void {
  counts.all += 1;
  if (!isOpen) {
    counts.closed += 1;
    return;
  }
  counts.open += 1;
  if (standings.includes('overdue')) {
    counts.late += 1;
  } else if (standings.includes('due-soon')) {
    counts.dueSoon += 1;
  }
}

function countClocks(
  clocks: ConcernFigures['clocks'],
  standings: readonly ClockStanding[],
): void {
  for (const standing of standings) {
    if (standing === 'in-time') {
      clocks.inTime += 1;
    }
    if (['in-time', 'missed', 'overdue'].includes(standing)) {
      clocks.due += 1;
    }
  }
}

/**
 * Counts concerns one by one.
 *
 * @param asOf - the moment that is looked at, in ISO 8601
 */
export function countConcerns(
  rows: Iterable<ConcernSummaryRow>,
  asOf: string,
): ConcernFigures {
  const now = Date.parse(asOf);
  const counts = noCounts();
  let untriaged = 0;
  let firstDueAt: string | undefined;
  const byState = new Map<string, number>();
  const byType = new Map<RequestType, ConcernCounts>();
  const timeToAcknowledge = new Map<number, number>();
  const timeToOutcome = new Map<number, number>();
  const clocks = { inTime: 0, due: 0 };
  const decisions = { changed: 0, decided: 0 };
  for (const row of rows) {
    const { state, receivedAt, closedAt, interactionRef, requests } = row;
    const isOpen = closedAt === undefined;
    const standingsByType = new Map<RequestType, ClockStanding[]>();
    for (const { type, clocks: each, decisionEffect } of requests) {
      const standings = each.map(clock => standingOf(clock, now));
      standingsByType.set(type, [
        ...(standingsByType.get(type) ?? []),
        ...standings,
      ]);
      countClocks(clocks, standings);
      const ends = isOpen ? each.flatMap(clock => runsOutAt(clock) ?? []) : [];
      [firstDueAt] = [...ends, ...(firstDueAt ? [firstDueAt] : [])].sort();
      if (decisionEffect !== undefined && decisionEffect !== 'none') {
        decisions.decided += 1;
        decisions.changed += decisionEffect === 'confirmed' ? 0 : 1;
      }
    }
    countIn(counts, isOpen, [...standingsByType.values()].flat());
    for (const [type, standings] of standingsByType) {
      const ofType = byType.get(type) ?? noCounts();
      countIn(ofType, isOpen, standings);
      byType.set(type, ofType);
    }
    untriaged += isOpen && interactionRef === undefined ? 1 : 0;
    byState.set(state, (byState.get(state) ?? 0) + 1);
    countDuration(
      timeToAcknowledge,
      minutesBetween(receivedAt, row.acknowledgedAt),
    );
    countDuration(
      timeToOutcome,
      minutesBetween(receivedAt, row.communicatedAt),
    );
  }
  return {
    counts,
    untriaged,
    firstDueAt,
    byState,
    byType,
    timeToAcknowledge: durationFigureOf(timeToAcknowledge),
    timeToOutcome: durationFigureOf(timeToOutcome),
    clocks,
    decisions,
  };
}
