import { addDurations, countDuration, DurationCounts } from './durations';
import { ConcernCounts } from './schemas';
import { ClockStanding, standingOf } from './standingOf';
import { ConcernSummaryRow } from './types';

type RequestType = ConcernSummaryRow['requests'][number]['type'];

/**
 * What is counted of concerns before figures are made of it. Tallies of
 * several lots add up to the tally of all, so that concerns can be read bit by
 * bit, or counted by a database.
 * @public
 */
export interface ConcernTally {
  counts: ConcernCounts;
  untriaged: number;
  byState: Map<string, number>;
  byType: Map<RequestType, ConcernCounts>;
  timeToAcknowledge: DurationCounts;
  timeToOutcome: DurationCounts;
  clocks: { inTime: number; due: number };
  decisions: { changed: number; decided: number };
}

function noCounts(): ConcernCounts {
  return { all: 0, open: 0, closed: 0, late: 0, dueSoon: 0 };
}

/** The tally of no concerns. @public */
export function emptyConcernTally(): ConcernTally {
  return {
    counts: noCounts(),
    untriaged: 0,
    byState: new Map(),
    byType: new Map(),
    timeToAcknowledge: new Map(),
    timeToOutcome: new Map(),
    clocks: { inTime: 0, due: 0 },
    decisions: { changed: 0, decided: 0 },
  };
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
  clocks: ConcernTally['clocks'],
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
 * Adds one concern to a tally.
 *
 * @param asOf - the moment that is looked at, in ISO 8601
 * @public
 */
export function tallyConcern(
  tally: ConcernTally,
  row: ConcernSummaryRow,
  asOf: string,
): void {
  const { state, receivedAt, closedAt, interactionRef, requests } = row;
  const isOpen = closedAt === undefined;
  const now = Date.parse(asOf);
  const byType = new Map<RequestType, ClockStanding[]>();
  for (const { type, clocks, decisionEffect } of requests) {
    const standings = clocks.map(clock => standingOf(clock, now));
    byType.set(type, [...(byType.get(type) ?? []), ...standings]);
    countClocks(tally.clocks, standings);
    if (decisionEffect !== undefined && decisionEffect !== 'none') {
      tally.decisions.decided += 1;
      tally.decisions.changed += decisionEffect === 'confirmed' ? 0 : 1;
    }
  }
  countIn(tally.counts, isOpen, [...byType.values()].flat());
  for (const [type, standings] of byType) {
    const counts = tally.byType.get(type) ?? noCounts();
    countIn(counts, isOpen, standings);
    tally.byType.set(type, counts);
  }
  tally.untriaged += isOpen && interactionRef === undefined ? 1 : 0;
  tally.byState.set(state, (tally.byState.get(state) ?? 0) + 1);
  countDuration(tally.timeToAcknowledge, receivedAt, row.acknowledgedAt);
  countDuration(tally.timeToOutcome, receivedAt, row.communicatedAt);
}

function addCounts(to: ConcernCounts, more: ConcernCounts): void {
  to.all += more.all;
  to.open += more.open;
  to.closed += more.closed;
  to.late += more.late;
  to.dueSoon += more.dueSoon;
}

/** Adds up tallies of concerns that none of them share. @public */
export function addConcernTallies(
  tallies: readonly ConcernTally[],
): ConcernTally {
  const sum = emptyConcernTally();
  for (const tally of tallies) {
    addCounts(sum.counts, tally.counts);
    sum.untriaged += tally.untriaged;
    for (const [state, count] of tally.byState) {
      sum.byState.set(state, (sum.byState.get(state) ?? 0) + count);
    }
    for (const [type, counts] of tally.byType) {
      const ofType = sum.byType.get(type) ?? noCounts();
      addCounts(ofType, counts);
      sum.byType.set(type, ofType);
    }
    addDurations(sum.timeToAcknowledge, tally.timeToAcknowledge);
    addDurations(sum.timeToOutcome, tally.timeToOutcome);
    sum.clocks.inTime += tally.clocks.inTime;
    sum.clocks.due += tally.clocks.due;
    sum.decisions.changed += tally.decisions.changed;
    sum.decisions.decided += tally.decisions.decided;
  }
  return sum;
}
