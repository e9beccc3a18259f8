import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { durationFigureOf } from './durations';
import { ConcernSummary, ShareFigure } from './schemas';
import { ConcernTally, emptyConcernTally, tallyConcern } from './tally';
import { ConcernSummaryRow } from './types';

function shareOf(numerator: number, denominator: number): ShareFigure {
  return denominator === 0
    ? { status: 'not-recorded' }
    : {
        status: 'recorded',
        numerator,
        denominator,
        share: numerator / denominator,
      };
}

/**
 * The figures of a tally.
 *
 * @param options.asOf - the moment at which it was taken, in ISO 8601
 * @param options.channelConnected - whether a channel is connected, through
 *   which concerns would have been recorded
 * @public
 */
export function summaryOfTally(
  tally: ConcernTally,
  options: { asOf: string; channelConnected: boolean },
): ConcernSummary {
  const { channelConnected } = options;
  const asOf = new Date(options.asOf).toISOString();
  if (tally.counts.all === 0 && !channelConnected) {
    return { status: 'no-channel-connected', asOf };
  }
  const { counts, untriaged, clocks, decisions } = tally;
  return {
    status: 'counted',
    asOf,
    channelConnected,
    ...counts,
    untriaged,
    byState: [...tally.byState]
      .map(([state, count]) => ({ state, count }))
      .sort((one, other) => (one.state < other.state ? -1 : 1)),
    byType: REQUEST_TYPES.flatMap(type => {
      const ofType = tally.byType.get(type);
      return ofType ? [{ type, ...ofType }] : [];
    }),
    timeToAcknowledge: durationFigureOf(tally.timeToAcknowledge),
    timeToOutcome: durationFigureOf(tally.timeToOutcome),
    inTime: shareOf(clocks.inTime, clocks.due),
    decisionsChanged: shareOf(decisions.changed, decisions.decided),
  };
}

/**
 * What some concerns come to, in any order.
 *
 * @public
 */
export function summariseConcerns(
  rows: Iterable<ConcernSummaryRow>,
  options: { asOf: string; channelConnected: boolean },
): ConcernSummary {
  const tally = emptyConcernTally();
  for (const row of rows) {
    tallyConcern(tally, row, options.asOf);
  }
  return summaryOfTally(tally, options);
}
