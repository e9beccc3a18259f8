import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { ConcernFigures } from './figures';
import { ConcernSummary, ShareFigure } from './schemas';
import { countConcerns } from './countConcerns';
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
 * The summary that some figures come to.
 *
 * @param options.asOf - the moment at which they were counted, in ISO 8601
 * @param options.channelConnected - whether a channel is connected, through
 *   which concerns would have been recorded
 * @public
 */
export function summaryOfFigures(
  figures: ConcernFigures,
  options: { asOf: string; channelConnected: boolean },
): ConcernSummary {
  const { channelConnected } = options;
  const asOf = new Date(options.asOf).toISOString();
  if (figures.counts.all === 0 && !channelConnected) {
    return { status: 'no-channel-connected', asOf };
  }
  const { counts, untriaged, firstDueAt, clocks, decisions } = figures;
  return {
    status: 'counted',
    asOf,
    channelConnected,
    ...counts,
    untriaged,
    firstDueAt,
    byState: [...figures.byState]
      .map(([state, count]) => ({ state, count }))
      .sort((one, other) => (one.state < other.state ? -1 : 1)),
    byType: REQUEST_TYPES.flatMap(type => {
      const ofType = figures.byType.get(type);
      return ofType ? [{ type, ...ofType }] : [];
    }),
    timeToAcknowledge: figures.timeToAcknowledge,
    timeToOutcome: figures.timeToOutcome,
    inTime: shareOf(clocks.inTime, clocks.due),
    decisionsChanged: shareOf(decisions.changed, decisions.decided),
  };
}

/**
 * What some concerns come to, in any order. It counts one by one: what a
 * database counts must come out the same.
 *
 * @public
 */
export function summariseConcerns(
  rows: Iterable<ConcernSummaryRow>,
  options: { asOf: string; channelConnected: boolean },
): ConcernSummary {
  return summaryOfFigures(countConcerns(rows, options.asOf), options);
}
