import { Crowd, crowdsByType, isIn } from './crowd';
import { areChangesFrequent } from './judgeChanges';
import { newSignal, windowInWords } from './newSignal';
import { Signal } from './schemas';
import { DECIDED_WINDOWS, SignalWindow, withWindowsBefore } from './windows';

const CHANGES: readonly unknown[] = ['changed', 'remade'];

function changesOf(crowd: Crowd, window: SignalWindow, asOf: number): Signal[] {
  const decided = crowd.members.flatMap(({ concern, requests }) =>
    requests
      .filter(({ decidedAt, decisionEffect = 'none' }) => {
        const at = Date.parse(decidedAt ?? '');
        return decisionEffect !== 'none' && at <= asOf && isIn(window, at);
      })
      .map(({ decisionEffect }) => ({ id: concern.id, decisionEffect })),
  );
  const changed = decided.filter(({ decisionEffect }) =>
    CHANGES.includes(decisionEffect),
  );
  const [observed, outOf] = [changed.length, decided.length];
  if (!areChangesFrequent({ changed: observed, decided: outOf })) {
    return [];
  }
  const what = crowd.requestType ? ` of the type ${crowd.requestType}` : '';
  const share = Math.round((100 * observed) / outOf);
  return [
    newSignal({
      kind: 'changed-decisions',
      crowd,
      window,
      found: {
        observed,
        outOf,
        message: `Of ${outOf} requests${what} that were decided ${windowInWords(
          window,
        )}, ${observed} (${share} %) ended with a changed or new decision.`,
        concernIds: [...new Set(changed.map(({ id }) => id))],
      },
    }),
  ];
}

/**
 * Where decisions that were looked at again did not stand surely more often
 * than a fifth of the time, in the newest window and the two before: by
 * request type; and over all types where no single one shows it.
 */
export function findChangedDecisions(
  crowd: Crowd,
  newest: SignalWindow,
  asOf: number,
): Signal[] {
  const window = withWindowsBefore(newest, DECIDED_WINDOWS - 1);
  const byType = crowdsByType(crowd).flatMap(part =>
    changesOf(part, window, asOf),
  );
  return byType.length > 0 ? byType : changesOf(crowd, window, asOf);
}
