import { ANSWERS, externalRouteFor } from './answers';
import type { Random } from './createRandom';
import { officeMoment } from './officeHours';
import type { Language } from './stories/types';
import type {
  DemoStep,
  DemoSubmission,
  DemoTransition,
  TellingChannel,
} from './types';

type Days = readonly [least: number, most: number];

const TOLD_BY: Record<DemoSubmission['channel'], TellingChannel> = {
  'web-form': 'email',
  email: 'email',
  api: 'email',
  chat: 'chat',
  app: 'app',
  phone: 'phone',
  post: 'post',
  'in-person': 'post',
};

/**
 * The life of one concern while it is made up: each step is taken at a moment
 * in the office, some days after the one before.
 */
export class ConcernLife {
  readonly steps: DemoStep[] = [];
  readonly answers: (typeof ANSWERS)[Language];
  readonly route: ReturnType<typeof externalRouteFor>;
  readonly channel: TellingChannel;
  #now: number;

  constructor(
    readonly random: Random,
    submission: DemoSubmission,
    recordedAt: number,
  ) {
    const { language, jurisdiction, channel, customer } = submission;
    this.answers = ANSWERS[language as Language];
    this.route = externalRouteFor(jurisdiction);
    this.channel = customer ? TOLD_BY[channel] : 'receipt';
    this.#now = recordedAt;
  }

  /** The moment of the last step, or of the record. */
  get now(): number {
    return this.#now;
  }

  /** Takes a step so many days later. */
  take(days: Days, by: string, transition: DemoTransition): void {
    this.#now = officeMoment(this.random, this.#now, days);
    const at = new Date(this.#now).toISOString();
    this.steps.push({ at, by, ...transition });
  }

  /** Says something to the customer with a step. */
  tell(
    days: Days,
    by: string,
    to: 'acknowledged' | 'awaiting-customer' | 'communicated',
    text: string,
  ): void {
    this.take(days, by, { to, channel: this.channel, text });
  }
}
