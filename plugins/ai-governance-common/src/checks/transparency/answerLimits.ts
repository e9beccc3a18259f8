import { InteractionFacts } from '../../facts/types';
import {
  Deadline,
  LawPeriod,
} from '../../regulations/deadlines/deadlineSchema';
import { isBinding } from '../../regulations/law/lawState';
import { EntitlementSource } from '../../regulations/law/types';
import { Right } from './completeRight';

/** How long a law lets an organisation take to answer a request. */
export interface AnswerLimit {
  /** The most days of the calendar that are surely within the law. */
  days: number;
  /** The same in ISO 8601, for a declaration. */
  within: string;
  /** The time as the law gives it. */
  inWords: string;
  citation: string;
  /** A place where it holds and customers are. */
  place: string;
  /** Whether the law surely applies; if not, a fact is missing. */
  sure: boolean;
}

const DAYS_A_MONTH = 30;
const BUSINESS_DAYS_A_WEEK = 5;

/** What a customer who asks for something has to get by a deadline. */
const ANSWERS: readonly Deadline['action'][] = [
  'answer',
  'complete-answer',
  'delete',
  'give-reasons',
  'stop-processing',
];

function plural(count: number, unit: string): string {
  return count === 1 ? `one ${unit}` : `${count} ${unit}s`;
}

/** The shortest that a period can be, wherever in the calendar it begins. */
function shortest(
  period: LawPeriod,
): Pick<AnswerLimit, 'days' | 'within' | 'inWords'> {
  const { hours, days, businessDays, months } = period;
  if (months !== undefined) {
    return {
      days: months * DAYS_A_MONTH,
      within: `P${months}M`,
      inWords: plural(months, 'month'),
    };
  }
  if (businessDays !== undefined) {
    // With as few weekends in between as there can be, and no holiday.
    const weekends = Math.floor((businessDays - 1) / BUSINESS_DAYS_A_WEEK);
    const least = businessDays + 2 * weekends;
    return {
      days: least,
      within: `P${least}D`,
      inWords: plural(businessDays, 'business day'),
    };
  }
  const least = days ?? Math.floor(hours! / 24);
  return { days: least, within: `P${least}D`, inWords: plural(least, 'day') };
}

function limitsOf(source: EntitlementSource): AnswerLimit[] {
  const { citation } = source;
  const binding = source.places.find(
    ({ applies, state }) => applies !== 'no' && isBinding(state),
  );
  if (!binding) {
    return [];
  }
  const { jurisdiction: place, applies } = binding;
  return source.deadlines
    .filter(
      ({ action, trigger, side, minimum, when }) =>
        ANSWERS.includes(action) &&
        trigger === 'request-received' &&
        side === 'after' &&
        !minimum &&
        !when,
    )
    .flatMap(({ period }) =>
      period
        ? [{ ...shortest(period), citation, place, sure: applies === 'yes' }]
        : [],
    );
}

/** The strictest limit that laws in force set for answering a request. */
export function answerLimit(
  { entitlements }: InteractionFacts,
  right: Right['right'],
): AnswerLimit | undefined {
  const sources = (entitlements?.entitlements ?? []).flatMap(
    entitlement => entitlement.sources,
  );
  return sources
    .filter(({ requests }) => requests.includes(right))
    .flatMap(limitsOf)
    .sort(
      (one, other) =>
        one.days - other.days || Number(other.sure) - Number(one.sure),
    )[0];
}
