import { DateTime, Duration } from 'luxon';
import { Level } from '../posture/levels';
import { QuestionPolicy } from './policy';

type Periods = Pick<QuestionPolicy, 'answerWithin' | 'answerWithinByLevel'>;

/**
 * What was computed by a policy: all questions asked on one day are due on a
 * few, and calendars are slow.
 */
const computed = new WeakMap<Periods, Map<string, string>>();

function compute(askedOn: string, level: Level, policy: Periods): string {
  const { answerWithin, answerWithinByLevel } = policy;
  const period = Duration.fromISO(answerWithinByLevel[level] ?? answerWithin);
  return DateTime.fromISO(askedOn, { zone: 'utc' }).plus(period).toISODate()!;
}

/**
 * The last day to answer a question in time, as YYYY-MM-DD.
 *
 * @param askedOn - the day on which it was first asked, as YYYY-MM-DD
 * @param level - the level that it holds back
 * @public
 */
export function questionDueOn(
  askedOn: string,
  level: Level,
  policy: Periods,
): string {
  const byPolicy = computed.get(policy) ?? new Map<string, string>();
  computed.set(policy, byPolicy);
  const key = `${level} ${askedOn}`;
  const dueOn = byPolicy.get(key) ?? compute(askedOn, level, policy);
  byPolicy.set(key, dueOn);
  return dueOn;
}
