import { countedPeriod } from './countedPeriod';
import { Deadline, LawPeriod } from './deadlineSchema';

/** Within how many days a period surely ends. */
export interface Span {
  shortest: number;
  longest: number;
  shortestExtended: number;
  longestExtended: number;
}

const DAYS_A_MONTH = 365.2425 / 12;
/** The longest run of days off that a roll or some business days can meet. */
const MOST_DAYS_OFF = 14;

function bounds(period: LawPeriod): [number, number] {
  const { hours, days, businessDays, months } = period;
  if (hours !== undefined) {
    return [hours / 24, hours / 24];
  }
  if (days !== undefined) {
    return [days, days];
  }
  if (months !== undefined) {
    const average = months * DAYS_A_MONTH;
    return [Math.floor(average - 2.5), Math.ceil(average + 1.5)];
  }
  // At least no day off lies between, at most all weekends and holidays do.
  return [
    businessDays!,
    businessDays! + 2 * Math.ceil(businessDays! / 5) + MOST_DAYS_OFF,
  ];
}

/**
 * How many days a deadline leaves, at least and at most, wherever in the year
 * it starts; `undefined` where the law gives no fixed time.
 */
export function spanOf(
  deadline: Pick<
    Deadline,
    'side' | 'period' | 'startRule' | 'roll' | 'extension'
  >,
): Span | undefined {
  const { side, period, startRule, roll, extension } = deadline;
  if (side === 'at') {
    return { shortest: 0, longest: 0, shortestExtended: 0, longestExtended: 0 };
  }
  if (!period) {
    return undefined;
  }
  const rolled = roll === 'none' ? 0 : MOST_DAYS_OFF;
  const [least, most] = bounds(countedPeriod(period, startRule));
  const [moreAtLeast, moreAtMost] = extension ? bounds(extension.by) : [0, 0];
  return {
    shortest: least,
    longest: most + rolled,
    shortestExtended: least + moreAtLeast,
    longestExtended: most + rolled + moreAtMost,
  };
}
