import { assessStory } from './assessStory';
import { ConcernLife } from './ConcernLife';
import type { Random } from './createRandom';
import { decideStory } from './decideStory';
import type { Newborn } from './Newborn';
import { DAY } from './officeHours';
import type { DemoStep } from './types';

/** How a concern may go. */
export type Course =
  | 'usual'
  | 'asked-back'
  | 'withdrawn'
  | 'referred'
  | 'reopened'
  | 'stuck';

const WITHDRAWN_BECAUSE = [
  'Called to say that it has been settled with the branch.',
  'Wrote that a second letter had cleared it up.',
  'Does not want to go on with it; no reason given, none asked for.',
  'Found the mistake on their own side, and apologised.',
];

const REOPENED_BECAUSE = [
  'The customer sent a document that was not there the first time.',
  'What we promised did not arrive; the customer wrote again.',
  'The customer points to a fact that the first answer does not mention.',
];

const REVIEWS: readonly string[] = ['human-review', 'contest'];

/** Within how many working days something is done; some things take long. */
function patience(random: Random): 'soon' | 'slowly' | 'late' {
  const luck = random.number();
  if (luck < 0.76) {
    return 'soon';
  }
  return luck < 0.92 ? 'slowly' : 'late';
}

function acknowledge(life: ConcernLife, by: string): void {
  const days = { soon: [0, 0], slowly: [1, 2], late: [4, 8] } as const;
  life.tell(
    days[patience(life.random)],
    by,
    'acknowledged',
    life.random.pick(life.answers.acknowledged),
  );
}

/** Makes sure who asks, before personal data are given away. */
function checkIdentity(life: ConcernLife, newborn: Newborn): void {
  const { submission, handler } = newborn;
  const index = submission.requests.findIndex(({ type }) =>
    ['access', 'deletion'].includes(type),
  );
  if (index < 0 || !submission.customer || !life.random.happens(0.4)) {
    return;
  }
  const requestId = `r${index + 1}`;
  life.take([0, 1], handler, {
    to: 'awaiting-identity',
    requestId,
    because: 'It came from an address that is not on file.',
    channel: life.channel,
    text: life.answers.identity,
  });
  life.take([1, 5], handler, {
    to: 'identified',
    requestId,
    how: 'Confirmed in the app, signed in with two factors.',
  });
}

/** Tells the outcome, and closes once redress has been delivered. */
function finish(life: ConcernLife, newborn: Newborn): void {
  const { random, handler, story, tell } = newborn;
  const decided = life.steps.findLast(({ to }) => to === 'decided');
  const decisions = decided?.to === 'decided' ? decided.decisions : [];
  const text = life.answers.outcome(tell(story.reasons), life.route);
  life.tell([0, 2], handler, 'communicated', text);
  const told = life.now;
  const redress = decisions.flatMap(({ requestId, redress: promised = [] }) =>
    promised.map((_, index) => ({ requestId, index })),
  );
  life.take([1, 9], handler, {
    to: 'closed',
    redress: redress.map(which => ({
      ...which,
      ...(random.happens(0.04)
        ? { notDeliveredBecause: 'The customer did not want it.' }
        : {
            deliveredAt: new Date(
              told + Math.floor((life.now - told) * random.number()),
            ).toISOString(),
          }),
    })),
  });
}

function refer(life: ConcernLife, newborn: Newborn): void {
  const { random, handler, story, tell } = newborn;
  const [closed] = life.steps.splice(-1);
  const { body } = life.route;
  const reference = `M-${random.between(1000, 9999)}`;
  life.take([3, 15], handler, { to: 'referred', body, reference });
  life.take([20, 45], handler, {
    to: 'assessing',
    referralResult:
      'The body finds the answer reasonable, and closes the case on its side.',
  });
  life.take([0, 1], handler, { to: 'decided', decisions: [] });
  const text = life.answers.outcome(tell(story.reasons), life.route);
  life.tell([0, 1], handler, 'communicated', text);
  if (closed.to === 'closed') {
    life.take([1, 4], handler, { to: 'closed', redress: closed.redress });
  }
}

function reopen(life: ConcernLife, newborn: Newborn): void {
  const { random, handler } = newborn;
  const because = random.pick(REOPENED_BECAUSE);
  life.take([2, 20], handler, { to: 'reopened', because });
  life.take([0, 1], handler, { to: 'assessing' });
  decideStory(life, newborn, { days: [1, 8], round: 1 });
  finish(life, newborn);
}

/** What is long past has come to an end, one way or another. */
function endingOf(
  planned: Course,
  options: { mayWait: boolean; waitsForReviewer: boolean },
): Course {
  if (options.mayWait) {
    return planned;
  }
  if (options.waitsForReviewer) {
    return 'withdrawn';
  }
  return planned === 'stuck' ? 'usual' : planned;
}

/**
 * The steps that a concern goes through to its end, whenever that is.
 */
export function liveThrough(newborn: Newborn, planned: Course): DemoStep[] {
  const { random, submission, recordedAt, handler, reviewers } = newborn;
  const { mayWait } = newborn;
  const life = new ConcernLife(random, submission, recordedAt);
  const waitsForReviewer =
    reviewers.length === 0 &&
    submission.requests.some(({ type }) => REVIEWS.includes(type));
  const course = endingOf(planned, { mayWait, waitsForReviewer });
  if (course === 'stuck' && random.happens(0.2)) {
    return life.steps;
  }
  acknowledge(life, handler);
  if (course === 'stuck' && random.happens(0.4)) {
    return life.steps;
  }
  if (course === 'withdrawn') {
    const because = random.pick(WITHDRAWN_BECAUSE);
    life.take([1, 12], handler, { to: 'withdrawn', because });
    return life.steps;
  }
  life.take([0, 3], handler, { to: 'assessing' });
  checkIdentity(life, newborn);
  if (course === 'asked-back') {
    const question = random.pick(life.answers.question);
    life.tell([0, 2], handler, 'awaiting-customer', question);
    if (mayWait && random.happens(0.12)) {
      return life.steps;
    }
    life.take([2, 14], handler, { to: 'assessing' });
  }
  if (course === 'stuck' || waitsForReviewer) {
    return life.steps;
  }
  const days = { soon: [1, 11], slowly: [12, 22], late: [31, 48] } as const;
  decideStory(life, newborn, {
    days: days[patience(random)],
    round: 0,
    assessment: assessStory(random, newborn.story),
    firstDecidedAt:
      Date.parse(submission.receivedAt) - random.between(1, 9) * DAY,
  });
  finish(life, newborn);
  if (course === 'referred') {
    refer(life, newborn);
  } else if (course === 'reopened') {
    reopen(life, newborn);
  }
  return life.steps;
}
