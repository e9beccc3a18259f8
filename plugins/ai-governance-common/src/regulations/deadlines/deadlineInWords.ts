import { casesInWords } from './casesInWords';
import { Deadline, LawPeriod } from './deadlineSchema';
import { DEADLINE_ACTIONS, Trigger } from './vocabulary';

const ACTIONS: Record<(typeof DEADLINE_ACTIONS)[number], string> = {
  acknowledge: 'Acknowledge',
  answer: 'Answer',
  assess: 'Assess the impact',
  'complete-answer': 'Answer in full',
  'confirm-receipt': 'Confirm receipt',
  delete: 'Delete',
  'give-data-information': 'Give information on the data',
  'give-reasons': 'Give the reasons',
  inform: 'Inform the customer',
  investigate: 'Look into it',
  'keep-complaints-open': 'Keep the way to complain open',
  'refuse-with-reasons': 'If you refuse, say so with reasons',
  remind: 'Remind the customer',
  'resolve-summarily': 'Settle it informally, if you can,',
  'retain-records': 'Keep the records',
  'stop-processing': 'Stop the processing',
  'supply-instructions': 'Supply the instructions',
};

const TRIGGERS: Record<Trigger, string> = {
  'request-received': 'receiving the request',
  'application-completed': 'the application being complete',
  'adverse-action': 'deciding against the customer',
  'counteroffer-not-accepted': 'a counteroffer that was not accepted',
  'decision-communicated': 'communicating the decision',
  'data-collected': 'collecting the data',
  'data-obtained': 'obtaining the data from elsewhere',
  'first-communication': 'the first communication',
  'first-disclosure': 'first passing the data on',
  'first-interaction': 'the first interaction',
  'first-exposure': 'the first exposure',
  'first-use': 'the first use',
  'placed-on-market': 'placing the system on the market',
  offer: 'making the offer',
  processing: 'processing the data',
  decision: 'the decision',
  interview: 'the interview',
  'job-posting': 'posting the job',
  'service-first-provided': 'first providing the service',
  access: 'giving access',
  'customer-asks': 'the customer asking',
  'return-after-idle': 'the customer coming back after a pause',
  'interaction-time': 'the interaction',
};

const UNITS: Record<keyof LawPeriod, readonly [string, string]> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  businessDays: ['business day', 'business days'],
  months: ['month', 'months'],
};

/** A length of time in words: `10 business days`. @public */
export function lawPeriodInWords(period: LawPeriod): string {
  const [[unit, count]] = Object.entries(period) as [keyof LawPeriod, number][];
  const [one, many] = UNITS[unit];
  return `${count} ${count === 1 ? one : many}`;
}

function timeOf({ side, period, trigger, minimum }: Deadline): string {
  const event = TRIGGERS[trigger];
  if (side === 'at') {
    return `at the time of ${event}`;
  }
  if (!period) {
    return `without undue delay after ${event}`;
  }
  const length = lawPeriodInWords(period);
  if (side === 'every') {
    return `every ${length} of ${event}`;
  }
  if (side === 'before') {
    return `at least ${length} before ${event}`;
  }
  return minimum
    ? `for at least ${length} from ${event}`
    : `within ${length} of ${event}`;
}

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}

/** A deadline in plain words, with what stretches or stops it. @public */
export function deadlineInWords(deadline: Deadline): string {
  const { action, orAt = [], extension, pause, note, when } = deadline;
  const parts = [`${ACTIONS[action]} ${timeOf(deadline)}`];
  if (orAt.length > 0) {
    parts.push(`sooner at ${orAt.map(event => TRIGGERS[event]).join(', ')}`);
  }
  if (when) {
    parts.push(`for ${casesInWords(when)}`);
  }
  if (extension) {
    const more = lawPeriodInWords(extension.by);
    parts.push(`${more} more on this condition: ${extension.condition}`);
  }
  if (pause) {
    parts.push(`the clock stands still: ${pause.condition}`);
  }
  if (note) {
    parts.push(note);
  }
  return `${parts.map(withoutStop).join('; ')}.`;
}
