import { Crowd, crowdsByType } from './crowd';
import { judgeRise, RISE_LEAST, RISE_LEAST_HISTORY } from './judgeRise';
import { crowdInWords, newSignal, windowInWords } from './newSignal';
import { Signal, TooLittleHistory } from './schemas';
import { SignalWindow, windowsBack, windowsSince } from './windows';

interface Rises {
  signals: Signal[];
  tooLittleHistory: TooLittleHistory[];
}

function riseOf(crowd: Crowd, newest: SignalWindow, windows: number): Rises {
  const { entityRef, requestType, members } = crowd;
  const counts = Array.from({ length: windows + 1 }, () => 0);
  const newestIds: string[] = [];
  for (const { concern, receivedAt } of members) {
    const back = windowsBack(newest, receivedAt);
    if (back <= windows) {
      counts[back] += 1;
    }
    if (back === 0) {
      newestIds.push(concern.id);
    }
  }
  const [observed, ...history] = counts;
  const { verdict, expected } = judgeRise({ newest: observed, history });
  if (verdict === 'too-little-history' && observed >= RISE_LEAST) {
    const needed = RISE_LEAST_HISTORY;
    return {
      signals: [],
      tooLittleHistory: [{ entityRef, requestType, windows, needed }],
    };
  }
  if (verdict !== 'rise') {
    return { signals: [], tooLittleHistory: [] };
  }
  const before = history.reduce((sum, count) => sum + count, 0);
  const message = `${observed} ${crowdInWords(crowd)} came in ${windowInWords(
    newest,
  )}; ${expected!.toFixed(
    1,
  )} were to be expected, by the ${before} in the ${windows} windows of 28 days before. Chance alone brings as many about in less than 1 of 200 windows.`;
  const found = { observed, expected, message, concernIds: newestIds };
  return {
    signals: [newSignal({ kind: 'rise', crowd, window: newest, found })],
    tooLittleHistory: [],
  };
}

/**
 * Where more concerns came in than the history of the interaction explains:
 * in one request type, or over all types where the rise is spread over several
 * of them or shows in none alone.
 */
export function findRises(
  crowd: Crowd,
  newest: SignalWindow,
  recordedSince: number,
): Rises {
  const windows = windowsSince(newest, recordedSince);
  const all = riseOf(crowd, newest, windows);
  if (all.tooLittleHistory.length > 0) {
    return all;
  }
  const byType = crowdsByType(crowd).flatMap(
    part => riseOf(part, newest, windows).signals,
  );
  const isSpread = byType.length !== 1 && all.signals.length > 0;
  return { signals: isSpread ? all.signals : byType, tooLittleHistory: [] };
}
