import { InputError } from '@backstage/errors';
import { ConcernLife } from './ConcernLife';
import { createRandom, type Random } from './createRandom';
import { findCause } from './findCause';
import { type Course, liveThrough } from './liveThrough';
import { DAY, officeMoment } from './officeHours';
import { type PlannedStory, planStories } from './planStories';
import { repeatConcern } from './repeatConcern';
import { submitStory } from './submitStory';
import type { DemoConcern, DemoInteraction, DemoSubmission } from './types';

const HANDLERS = ['user:default/tomas.varga', 'user:default/priya.ramanathan'];
const REVIEWS: readonly string[] = ['human-review', 'contest'];
/** How many of the concerns come twice. */
const REPEATED = 0.035;

/** What demo concerns are made from. */
export interface DemoConcernsOptions {
  /** The same seed gives the same concerns. */
  seed: number;
  /** A date as YYYY-MM-DD. All that happens has happened before it begins. */
  today: string;
  interactions: readonly DemoInteraction[];
  /** How many; 400 if left out. */
  count?: number;
  /** The people who work on concerns. */
  handlers?: readonly string[];
}

/** A concern under way, before it has a number. */
type Draft = Omit<DemoConcern, 'key'> & { of?: Draft; planned: PlannedStory };

/** For how long some are still without an answer. */
const MAY_WAIT = 60 * DAY;

const COURSES: { course: Course; weight: number }[] = [
  { course: 'usual', weight: 74 },
  { course: 'asked-back', weight: 10 },
  { course: 'withdrawn', weight: 4 },
  { course: 'referred', weight: 2 },
  { course: 'reopened', weight: 4 },
  { course: 'stuck', weight: 6 },
];

/** Letters are written down when somebody has opened them. */
function recordedAtOf(
  random: Random,
  submission: DemoSubmission,
  today: number,
): number {
  const receivedAt = Date.parse(submission.receivedAt);
  if (submission.channel !== 'post') {
    return receivedAt;
  }
  const days = random.happens(0.2) ? ([5, 10] as const) : ([0, 2] as const);
  const opened = officeMoment(random, receivedAt, days);
  return opened < today ? opened : receivedAt;
}

function courseOf(
  random: Random,
  { kind }: PlannedStory,
  submission: DemoSubmission,
  reviewers: readonly string[],
): Course {
  const { course } = random.pickWeighted(COURSES);
  const needsAnother =
    reviewers.length < 2 &&
    submission.requests.some(({ type }) => REVIEWS.includes(type));
  const isOnlyTold = submission.requests.every(
    ({ type }) => type === 'feedback',
  );
  const cannotBe =
    kind !== 'usual' ||
    (course === 'reopened' && needsAnother) ||
    (course === 'asked-back' && isOnlyTold);
  return cannotBe ? 'usual' : course;
}

function draftOf(
  random: Random,
  planned: PlannedStory,
  handlers: readonly string[],
  today: number,
): Draft {
  const { kind, story, interaction, receivedAt } = planned;
  const { submission, tell } = submitStory({
    random,
    story,
    interaction,
    receivedAt,
  });
  const recordedAt = recordedAtOf(random, submission, today);
  const handler = random.pick(handlers);
  const mayWait = receivedAt > today - MAY_WAIT;
  const isTyped = !['phone', 'post', 'in-person'].includes(submission.channel);
  const draft = {
    planned,
    submission,
    recordedAt: new Date(recordedAt).toISOString(),
    recordedBy: isTyped ? undefined : handler,
    assignee: handler,
  };
  if (kind === 'not-about-ai' || kind === 'unclear') {
    const life = new ConcernLife(random, submission, recordedAt);
    const text = random.pick(life.answers.acknowledged);
    life.tell([0, 2], handler, 'acknowledged', text);
    if (kind === 'not-about-ai') {
      life.take([0, 3], handler, {
        to: 'not-about-ai',
        because: 'No AI system has a part in it.',
        passedTo: 'Customer care',
      });
    } else if (!mayWait) {
      life.take([5, 20], handler, {
        to: 'withdrawn',
        because: 'Asked what it is about, the customer did not come back.',
      });
    }
    return { ...draft, steps: life.steps };
  }
  const reviewers = interaction?.reviewers ?? [];
  const course = courseOf(random, planned, submission, reviewers);
  const newborn = {
    random,
    story,
    submission,
    recordedAt,
    tell,
    handler,
    mayWait,
    reviewers,
  };
  return {
    ...draft,
    steps: liveThrough(newborn, course),
    cause: findCause(random, story),
  };
}

/** Somebody writes a second time, and it is found to be the same. */
function repetitionOf(random: Random, of: Draft, handler: string): Draft {
  const submission = repeatConcern(random, { ...of, key: '' });
  const recordedAt = Date.parse(submission.receivedAt);
  const life = new ConcernLife(random, submission, recordedAt);
  life.take([0, 2], handler, { to: 'duplicate', of: '' });
  return {
    of,
    planned: of.planned,
    submission,
    recordedAt: submission.receivedAt,
    assignee: handler,
    steps: life.steps,
  };
}

/**
 * Makes up concerns of customers over the twelve months before today, with
 * what was done about each until then: a pure function of its options.
 *
 * Most are answered in time, some late, some are still open or stuck; a few
 * are withdrawn, come twice, are reopened or go to a body outside. In the last
 * weeks one interaction, the pre-approval of loans if there is one, has many
 * more than before, and about another, the checks of listings if there are
 * any, many customers say the same in the same words.
 *
 * @throws InputError if `today` is no date
 */
export function generateDemoConcerns(
  options: DemoConcernsOptions,
): DemoConcern[] {
  const { seed, interactions, count = 400, handlers = HANDLERS } = options;
  const today = Date.parse(`${options.today}T00:00:00Z`);
  if (Number.isNaN(today)) {
    throw new InputError(`Not a date: ${JSON.stringify(options.today)}`);
  }
  if (interactions.length === 0 || count === 0) {
    return [];
  }
  const random = createRandom(seed);
  const repeated = Math.round(count * REPEATED);
  const drafts = planStories({
    random,
    today,
    interactions,
    count: count - repeated,
  }).map(planned => draftOf(random, planned, handlers, today));
  const again = random
    .shuffled(
      drafts.filter(
        ({ planned, submission }) =>
          planned.kind === 'usual' &&
          submission.channel !== 'phone' &&
          Date.parse(submission.receivedAt) < today - 10 * DAY,
      ),
    )
    .slice(0, repeated)
    .map(of => repetitionOf(random, of, random.pick(handlers)));
  const sorted = [...drafts, ...again].sort(
    (one, other) =>
      Date.parse(one.submission.receivedAt) -
      Date.parse(other.submission.receivedAt),
  );
  const keys = new Map(
    sorted.map((draft, index) => [
      draft,
      `demo-${String(index + 1).padStart(4, '0')}`,
    ]),
  );
  const now = new Date(today).toISOString();
  return sorted.map(draft => {
    const { of, planned, steps, ...rest } = draft;
    const taken = steps
      .filter(({ at }) => at < now)
      .map(step =>
        step.to === 'duplicate' && of ? { ...step, of: keys.get(of)! } : step,
      );
    return {
      key: keys.get(draft)!,
      ...rest,
      assignee: taken.length > 0 ? rest.assignee : undefined,
      cause: taken.some(({ to }) => to === 'decided') ? rest.cause : undefined,
      steps: taken,
    };
  });
}
