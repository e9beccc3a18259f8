import { liesIn } from '../../checks/jurisdictions';
import { Calendar, PLAIN_CALENDAR } from '../deadlines/calendar';
import { Deadline } from '../deadlines/deadlineSchema';
import { computeDueDate, DueDate } from '../deadlines/dueDate';
import { Trigger } from '../deadlines/vocabulary';
import { RegulationOptions } from '../law/options';
import { RegulationQuestion } from '../law/types';
import { SelectedRow } from '../packs/selectPacks';
import { evaluatePredicate } from '../predicates/evaluatePredicate';
import { CaseFacts, readCase } from './caseFacts';
import { LawClock } from './schemas';

const EVENT_QUESTIONS: Partial<Record<Trigger, string>> = {
  'request-received': 'When did we receive the request?',
  'application-completed': 'When was the application complete?',
  'adverse-action': 'When was the decision against the customer taken?',
  'counteroffer-not-accepted':
    'When was the customer told of the counteroffer that they did not take?',
  'decision-communicated': 'When was the customer told the decision?',
};

/** The calendar of the smallest place around the customer that has one. */
export function calendarFor(
  place: string | undefined,
  packs: RegulationOptions['packs'],
): Calendar {
  if (place === undefined) {
    return PLAIN_CALENDAR;
  }
  const [closest] = packs
    .flatMap(({ calendars }) => calendars)
    .filter(({ jurisdiction }) => liesIn(place, jurisdiction))
    .sort((one, other) => other.jurisdiction.length - one.jurisdiction.length);
  return closest ?? PLAIN_CALENDAR;
}

function stateOf(
  { side, period }: Deadline,
  event: string | undefined,
): LawClock['state'] {
  if (event === undefined) {
    return 'waiting';
  }
  return side === 'at' || period ? 'running' : 'without-fixed-time';
}

/** When a deadline ends: by its own event, or at another that comes earlier. */
function dueOf(
  deadline: Deadline,
  facts: CaseFacts,
  calendar: Calendar,
): DueDate | undefined {
  const event = facts.events[deadline.trigger];
  const due = event && computeDueDate({ deadline, event, calendar });
  const alternatives = (deadline.orAt ?? []).flatMap(other => {
    const at = facts.events[other];
    const rule = { ...deadline, side: 'at', period: undefined } as const;
    return at
      ? computeDueDate({ deadline: rule, event: at, calendar }) ?? []
      : [];
  });
  return [...(due ? [due] : []), ...alternatives].sort((one, other) =>
    one.dueAt < other.dueAt ? -1 : 1,
  )[0];
}

/** The clocks that one law sets on a case, and what they hang on. */
export function lawClocks(options: {
  row: SelectedRow;
  facts: CaseFacts;
  calendar: Calendar;
  /** Whether the law surely comes to bear. */
  sure: boolean;
}): { clocks: LawClock[]; missing: string[]; questions: RegulationQuestion[] } {
  const { row, facts, calendar, sure } = options;
  const read = readCase(facts);
  const clocks: LawClock[] = [];
  const missing: string[] = [];
  const questions: RegulationQuestion[] = [];
  for (const deadline of row.deadlines) {
    const fits = evaluatePredicate(deadline.when ?? { $all: [] }, read);
    if (fits.truth === false) {
      continue;
    }
    missing.push(...fits.missing);
    const event = facts.events[deadline.trigger];
    clocks.push({
      rowId: row.id,
      citation: row.citation,
      deadline,
      state: stateOf(deadline, event),
      sure: sure && fits.truth === true,
      startedBy: event,
      calendar: calendar.jurisdiction,
      ...dueOf(deadline, facts, calendar),
    });
    const question = EVENT_QUESTIONS[deadline.trigger];
    if (event === undefined && question) {
      questions.push({
        id: `case.${deadline.trigger}`,
        question,
        entityRefs: [],
        rowIds: [row.id],
      });
    }
  }
  return { clocks, missing, questions };
}
