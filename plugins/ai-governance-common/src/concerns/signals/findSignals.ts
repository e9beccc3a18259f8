import { InputError } from '@backstage/errors';
import { crowdsOf } from './crowd';
import { findAlike } from './findAlike';
import { findChangedDecisions } from './findChangedDecisions';
import { findRises } from './findRises';
import { Signal, SignalReport } from './schemas';
import { SignalInput } from './types';
import { newestWindow } from './windows';

/**
 * Looks for signals, and says where it could not tell.
 *
 * Windows are the week of `asOf`, from Monday in UTC, with the three weeks
 * before. While a week runs its signals keep their ids. The rate of false
 * alarms is that of one look at one crowd: who looks at a hundred crowds every
 * week has to expect one now and then.
 *
 * @throws InputError if `asOf` is no moment
 * @public
 */
export function reportSignals(input: SignalInput): SignalReport {
  const { concerns, recordedSince = {} } = input;
  const asOf = Date.parse(input.asOf);
  if (Number.isNaN(asOf)) {
    throw new InputError(`Not a moment: ${JSON.stringify(input.asOf)}`);
  }
  const newest = newestWindow(asOf);
  const report: SignalReport = {
    asOf: new Date(asOf).toISOString(),
    windowFrom: new Date(newest.from).toISOString(),
    windowUntil: new Date(newest.until).toISOString(),
    signals: [],
    tooLittleHistory: [],
  };
  for (const crowd of crowdsOf(concerns, asOf)) {
    const since = recordedSince[crowd.entityRef];
    const { signals, tooLittleHistory } = findRises(
      crowd,
      newest,
      since ? Date.parse(since) : crowd.members[0].receivedAt,
    );
    report.tooLittleHistory.push(...tooLittleHistory);
    report.signals.push(
      ...signals,
      ...findAlike(crowd, newest),
      ...findChangedDecisions(crowd, newest, asOf),
    );
  }
  return report;
}

/**
 * What the crowd of concerns points to: a rise over the history of an
 * interaction (see `judgeRise`), several concerns alike (see `areAlike`), or a
 * high share of changed decisions (see `areChangesFrequent`).
 *
 * @returns in the order of the interactions, the same for any order of the
 *   concerns
 * @throws InputError if `asOf` is no moment
 * @public
 */
export function findSignals(input: SignalInput): Signal[] {
  return reportSignals(input).signals;
}
