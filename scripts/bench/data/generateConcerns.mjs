import { createRequire } from 'node:module';
import { choicesFrom } from './random.mjs';
import { HOW, LIMITATIONS, SUBJECTS } from './texts.mjs';

const require = createRequire(import.meta.url);
const HOUR = 60 * 60 * 1000;
const YEARS_BACK = 2;
const TYPES = [
  'complaint',
  'complaint',
  'human-review',
  'feedback',
  'explanation',
  'correction',
];
const CAUSES = ['wrong-data', 'model-error', 'unclear-information', 'process'];
const NO = { answer: 'no', reasons: 'Nothing of the kind was found.' };

/** How soon concerns are answered in the made-up organisation. */
const POLICY = [
  {
    id: 'all-concerns',
    acknowledgeWithin: 'P2D',
    resolveWithin: 'P30D',
    pausesWhileWaiting: true,
  },
];

/** What is done with a concern, in the order of time. */
function stepsOf({ one, chance }, concern) {
  const decided = {
    to: 'decided',
    firstDecision: { by: 'automated' },
    assessment: {
      deficiency: NO,
      fairness: NO,
      harm: NO,
      'others-affected': NO,
    },
    decisions: concern.requests.map(({ id, type }) => ({
      requestId: id,
      concernOutcome: one(['upheld', 'partly-upheld', 'not-upheld']),
      decisionEffect:
        type === 'human-review'
          ? one(['confirmed', 'changed', 'remade'])
          : 'none',
      reasons: one(LIMITATIONS),
      externalRoute: { body: 'Ombudsman', how: 'https://ombudsman.example' },
      redress: [],
    })),
  };
  const told = { channel: 'email', text: 'We have looked at it.' };
  return chance(0.1)
    ? [{ to: 'withdrawn', because: 'It was settled by phone.' }]
    : [
        { to: 'acknowledged', ...told },
        { to: 'assessing' },
        decided,
        { to: 'communicated', ...told },
        { to: 'closed' },
      ];
}

/** One concern as it stands at a moment, made by the product's own rules. */
function makeConcern(choices, { index, now, common }) {
  const { below, chance, one, some } = choices;
  const receivedAt = now - (1 + below(YEARS_BACK * 365 * 24 * 60)) * 60_000;
  const written = new Date(receivedAt).toISOString();
  let concern = common.newConcern(
    {
      receivedAt: written,
      channel: one(['web-form', 'email', 'phone', 'post']),
      summary: `A question about ${one(SUBJECTS)}, number ${index}`,
      description: `${one(HOW)} ${one(LIMITATIONS)}`,
      requests: [...new Set(some(TYPES, 2))].map(type => ({ type })),
      jurisdiction: 'DE',
      language: 'de',
    },
    {
      id: '',
      recordedAt: written,
      recordedBy: 'user:default/clerk',
      severity: {
        value: one(['low', 'medium', 'high', 'critical']),
        because: 'It was drawn.',
      },
      redactions: {},
    },
  );
  const contextAt = at => ({
    at: new Date(at).toISOString(),
    by: 'user:default/reviewer',
    messageId: 'message',
    mayOverride: true,
    externalRouteDue: false,
    hasContact: true,
    calendarOf: () => common.PLAIN_CALENDAR,
  });
  const rules = {
    policy: POLICY,
    regulations: { packs: [], organisation: {}, asOf: written.slice(0, 10) },
    versionOf: () => '',
  };
  concern = common.applyClockClaims(
    concern,
    request => common.clockClaimsOf(concern, request, rules).claims,
    contextAt(receivedAt),
  );
  let at = receivedAt;
  for (const step of stepsOf(choices, concern)) {
    at += (1 + below(9 * 24)) * HOUR + below(60) * 60_000;
    const isForgotten = chance(0.01);
    if (at > now || isForgotten) {
      break;
    }
    const result = common.takeConcernStep(concern, step, contextAt(at));
    if (result.outcome !== 'taken') {
      throw new Error(`${step.to}: ${JSON.stringify(result)}`);
    }
    concern = result.concern;
  }
  return {
    ...common.breachClocks(concern, new Date(now).toISOString()).concern,
    assignee: chance(0.7) ? `user:default/handler-${below(100)}` : undefined,
    cause: concern.ending && chance(0.7) ? one(CAUSES) : undefined,
  };
}

/**
 * Makes concerns that many others can be copied from: they stand at one
 * moment, and lack what tells one copy from another, which is an id and what it
 * is about. The same seed gives the same concerns.
 */
export function generateConcerns({ count, now, seed = 1 }) {
  const common = require('../../../plugins/ai-governance-common/src/index.ts');
  const choices = choicesFrom(seed);
  return Array.from({ length: count }, (_, index) =>
    makeConcern(choices, { index, now: now.getTime(), common }),
  );
}
