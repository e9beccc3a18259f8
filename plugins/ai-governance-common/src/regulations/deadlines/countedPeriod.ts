import { Deadline, LawPeriod } from './deadlineSchema';

/**
 * A period as it counts beyond the day of the event: one that takes that day
 * for the first ends a day earlier. Hours and months do not turn on it.
 */
export function countedPeriod(
  period: LawPeriod,
  startRule: Deadline['startRule'],
): LawPeriod {
  const [[unit, count]] = Object.entries(period);
  const isCounted = unit === 'days' || unit === 'businessDays';
  return isCounted && startRule === 'day-of' ? { [unit]: count - 1 } : period;
}
