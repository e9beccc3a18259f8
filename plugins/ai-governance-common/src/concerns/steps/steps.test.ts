/* eslint-disable jest/no-conditional-expect -- what holds depends on what was drawn or told */
import fc from 'fast-check';
import { concern, context, RECEIVED_AT } from '../__fixtures__/concerns';
import { Concern } from '../schemas/concern';
import { ConcernTransition, RequestTransition } from '../schemas/steps';
import { ConcernSubmission } from '../schemas/submission';
import { CONCERN_STATES } from '../vocabulary';
import { brokenGuards } from './brokenGuards';
import { nextConcernStates, takeConcernStep } from './takeStep';
import { takeRequestStep } from './takeRequestStep';
import { StepContext } from './types';

const NO = { answer: 'no', reasons: 'Nothing of the kind was found.' } as const;
const ASSESSMENT = {
  deficiency: NO,
  fairness: NO,
  harm: NO,
  'others-affected': NO,
};
const ROUTE = { body: 'Financial Ombudsman', how: 'https://ombudsman.example' };

const ACKNOWLEDGED = {
  to: 'acknowledged',
  channel: 'email',
  text: 'We have got your letter.',
} as const;

const DECIDED: ConcernTransition = {
  to: 'decided',
  assessment: ASSESSMENT,
  decisions: [
    {
      requestId: 'r1',
      concernOutcome: 'upheld',
      decisionEffect: 'changed',
      reasons: 'The income was read wrongly.',
      externalRoute: ROUTE,
      redress: [],
    },
  ],
};

const COMMUNICATED = {
  to: 'communicated',
  channel: 'email',
  text: 'We were wrong.',
} as const;

function after(
  start: Concern,
  steps: readonly ConcernTransition[],
  changes: Partial<StepContext> = {},
): Concern {
  return steps.reduce((current, step) => {
    const result = takeConcernStep(current, step, context(changes));
    if (result.outcome !== 'taken') {
      throw new Error(`${step.to}: ${JSON.stringify(result)}`);
    }
    return result.concern;
  }, start);
}

function lacking(
  current: Concern,
  step: ConcernTransition,
  changes: Partial<StepContext> = {},
): string[] {
  const result = takeConcernStep(current, step, context(changes));
  return result.outcome === 'lacking' ? result.lacks.map(({ id }) => id) : [];
}

function assessed(requests: ConcernSubmission['requests']): Concern {
  return after(concern({ requests }), [ACKNOWLEDGED, { to: 'assessing' }]);
}

const COMPLAINT = [{ type: 'complaint' as const }];
const REVIEW = [{ type: 'human-review' as const }];

it('goes from received to closed, and counts each change', () => {
  const end = after(concern(), [
    ACKNOWLEDGED,
    { to: 'assessing' },
    DECIDED,
    COMMUNICATED,
    { to: 'closed' },
  ]);
  expect(end).toMatchObject({
    state: 'closed',
    version: 6,
    ending: { state: 'closed', by: 'user:default/reviewer' },
  });
  expect(end.requests[0].clocks.map(({ state }) => state)).toEqual([
    'met',
    'met',
  ]);
});

it.each([
  ['decided', ['closed', 'acknowledged', 'duplicate', 'reopened']],
  ['received', ['decided', 'communicated', 'closed', 'assessing']],
] as const)('leaves %s by no step but its own', (state, others) => {
  for (const to of others) {
    expect(takeConcernStep({ ...concern(), state }, { to }, context())).toEqual(
      { outcome: 'not-allowed', allowed: nextConcernStates(state) },
    );
  }
});

it('reaches every state from the first one', () => {
  const seen = new Set<string>(['received']);
  for (const state of seen) {
    nextConcernStates(state as Concern['state']).forEach(to => seen.add(to));
  }
  expect([...seen].sort()).toEqual([...CONCERN_STATES].sort());
});

it('names all that a decision lacks', () => {
  expect(lacking(assessed(REVIEW), { to: 'decided' })).toEqual([
    'assessment',
    'outcome',
    'reasons',
    'decision-effect',
    'external-route',
    'first-decision',
  ]);
});

it('has a review done by somebody else, who may change the result', () => {
  const current = assessed(REVIEW);
  const by = (who: string) => ({ ...DECIDED, firstDecision: { by: who } });
  expect(lacking(current, by('User:default/Reviewer'))).toEqual([
    'other-reviewer',
  ]);
  expect(lacking(current, by('automated'), { mayOverride: undefined })).toEqual(
    ['may-override'],
  );
  expect(lacking(current, by('user:default/clerk'))).toEqual([]);
});

it('has another person look at it when it is reopened', () => {
  const again = after(
    after(assessed(REVIEW), [
      { ...DECIDED, firstDecision: { by: 'automated' } } as ConcernTransition,
      COMMUNICATED,
      { to: 'reopened', because: 'The customer sent new papers.' },
      { to: 'assessing' },
    ]),
    [],
  );
  expect(again.requests[0]).toMatchObject({ state: 'open' });
  expect(again.requests[0].earlierDecisions).toHaveLength(1);
  expect(lacking(again, DECIDED)).toEqual(['other-reviewer']);
  expect(lacking(again, DECIDED, { by: 'user:default/second' })).toEqual([]);
});

it('lets nothing but a person decide', () => {
  expect(lacking(assessed(COMPLAINT), DECIDED, { by: 'service:crm' })).toEqual([
    'reviewer',
  ]);
});

it('names the body outside where a law gives one', () => {
  const none = {
    ...DECIDED,
    decisions: [
      {
        ...DECIDED.decisions![0],
        externalRoute: { none: true, because: 'We know of none.' },
      },
    ],
  } as ConcernTransition;
  const current = assessed(COMPLAINT);
  expect(lacking(current, none)).toEqual([]);
  expect(lacking(current, none, { externalRouteDue: true })).toEqual([
    'external-route',
  ]);
});

it('wants an incident for a yes, or a reason for none', () => {
  const yes = {
    ...DECIDED,
    assessment: {
      ...ASSESSMENT,
      harm: { answer: 'yes', reasons: 'Rent could not be paid.' },
    },
  } as Extract<ConcernTransition, { to: 'decided' }>;
  const current = assessed(COMPLAINT);
  expect(lacking(current, yes)).toEqual(['incident']);
  expect(
    lacking(current, {
      ...yes,
      assessment: { ...yes.assessment!, noIncidentBecause: 'It was one case.' },
    }),
  ).toEqual([]);
  const linked = {
    ...current,
    links: { ...current.links, incidents: ['INC-7'] },
  };
  expect(lacking(linked, yes)).toEqual([]);
});

it('does not take a message behind the receipt for telling who can be reached', () => {
  const told = { ...ACKNOWLEDGED, channel: 'receipt' } as const;
  expect(lacking(concern(), told)).toEqual(['direct-channel']);
  expect(lacking(concern(), told, { hasContact: false })).toEqual([]);
});

it.each([
  ['2026-11-03T10:00:00.001Z', 'past'],
  ['2026-11-02T08:59:59+00:00', 'after-receipt'],
  ['2026-11-03T11:00:00+01:00', undefined],
])('takes no other time than a possible one: %s', (at, lack) => {
  expect(lacking(concern(), { ...ACKNOWLEDGED, at })).toEqual(
    lack ? [lack] : [],
  );
});

it('closes nothing before redress was delivered, or a reason was given', () => {
  const promised = after(assessed(COMPLAINT), [
    {
      ...DECIDED,
      decisions: [
        {
          ...DECIDED.decisions![0],
          redress: [{ kind: 'refund', amount: 20, currency: 'EUR' }],
        },
      ],
    } as ConcernTransition,
    COMMUNICATED,
  ]);
  const report = { requestId: 'r1', index: 0 };
  expect(lacking(promised, { to: 'closed' })).toEqual(['redress']);
  expect(lacking(promised, { to: 'closed', redress: [report] })).toEqual([
    'redress',
  ]);
  const end = after(promised, [
    {
      to: 'closed',
      redress: [{ ...report, deliveredAt: '2026-11-03T10:00:00+01:00' }],
    },
  ]);
  expect(end.requests[0].decision!.redress[0].deliveredAt).toBe(
    '2026-11-03T09:00:00.000Z',
  );
});

it('lets the time stand still while we wait for the customer', () => {
  const waiting = after(assessed(COMPLAINT), [
    { to: 'awaiting-customer', channel: 'email', text: 'Which account?' },
  ]);
  const resolve = (current: Concern) => current.requests[0].clocks[1];
  expect(resolve(waiting)).toMatchObject({
    state: 'paused',
    dueAt: '2026-12-02T23:59:59.999Z',
  });
  const back = after(waiting, [{ to: 'assessing' }], {
    at: '2026-11-10T15:00:00.000Z',
  });
  expect(resolve(back)).toMatchObject({
    state: 'running',
    dueAt: '2026-12-09T23:59:59.999Z',
  });
});

it('refuses a request with reasons, asks who it is with doubts, and has more time only by rule', () => {
  const current = after(concern({ requests: [{ type: 'access' }] }), [
    ACKNOWLEDGED,
  ]);
  const lacks = (transition: RequestTransition, from = current) => {
    const result = takeRequestStep(from, 'r1', transition, context());
    return result.outcome === 'lacking'
      ? result.lacks.map(({ id }) => id)
      : result.outcome;
  };
  expect(lacks({ to: 'refused' })).toEqual(['reasons', 'external-route']);
  expect(lacks({ to: 'identified', how: 'By passport.' })).toBe('not-allowed');
  expect(lacks({ to: 'awaiting-identity' })).toEqual([
    'because',
    'text',
    'channel',
  ]);
  expect(lacks({ to: 'extended', clockId: 'r1.2' })).toEqual([
    'extension',
    'because',
    'text',
    'channel',
  ]);

  const [request] = current.requests;
  const withExtension: Concern = {
    ...current,
    requests: [
      {
        ...request,
        clocks: request.clocks.map(clock => ({
          ...clock,
          rule: {
            ...clock.rule,
            extension: { by: { days: 60 }, condition: 'Many requests.' },
          },
        })),
      },
    ],
  };
  const extended = takeRequestStep(
    withExtension,
    'r1',
    {
      to: 'extended',
      clockId: 'r1.2',
      because: 'There is much of it.',
      channel: 'email',
      text: 'It takes longer, because there is much of it.',
    },
    context(),
  );
  expect(extended).toMatchObject({
    outcome: 'taken',
    concern: {
      requests: [
        {
          clocks: [
            { id: 'r1.1', state: 'met' },
            { dueAt: '2027-01-31T23:59:59.999Z', extended: {} },
          ],
        },
      ],
    },
  });
});

/** All that the steps can need, so that a run gets far. */
const COMPLETE: Record<string, object> = {
  acknowledged: { channel: 'email', text: 'We have got it.' },
  assessing: { note: 'So it was.', referralResult: 'Nothing was wrong.' },
  'awaiting-customer': { channel: 'email', text: 'Which account?' },
  decided: {
    assessment: ASSESSMENT,
    firstDecision: { by: 'user:default/ada' },
    decisions: ['r1', 'r2', 'r3'].map(requestId => ({
      ...DECIDED.decisions![0],
      requestId,
      redress: [{ kind: 'apology' }],
    })),
  },
  communicated: { channel: 'email', text: 'We were wrong.' },
  closed: {
    redress: ['r1', 'r2', 'r3'].map(requestId => ({
      requestId,
      index: 0,
      notDeliveredBecause: 'The customer did not want it.',
    })),
  },
  referred: { body: 'Ombudsman' },
};

function completeStep(
  { state, requests }: Concern,
  choice: number,
): ConcernTransition {
  const next = nextConcernStates(state);
  const to = next[choice % next.length];
  const isOpen = (id: string) =>
    requests.some(request => request.id === id && request.state === 'open');
  const step: any = { to, ...COMPLETE[to] };
  return step.decisions
    ? {
        ...step,
        decisions: step.decisions.filter((made: { requestId: string }) =>
          isOpen(made.requestId),
        ),
      }
    : step;
}

/** Steps as people would take them: some are complete, some are not. */
const steps = (() => {
  const channel = fc.constantFrom('email', 'receipt', 'phone', undefined);
  const text = fc.constantFrom('We tell you this.', undefined);
  const because = fc.constantFrom('So it was.', undefined);
  const route = fc.constantFrom(
    ROUTE,
    { none: true, because: 'None is known.' },
    undefined,
  );
  const decision = fc.record({
    requestId: fc.constantFrom('r1', 'r2', 'r3'),
    concernOutcome: fc.constantFrom('upheld', 'not-upheld', undefined),
    decisionEffect: fc.constantFrom('changed', 'confirmed', 'none', undefined),
    reasons: because,
    externalRoute: route,
    redress: fc.constantFrom([], [{ kind: 'refund' }], undefined),
  });
  const answer = fc.constantFrom(NO, { answer: 'yes', reasons: 'It is so.' });
  const at = fc.constantFrom(undefined, '2026-11-02T12:00:00Z');
  const concernStep = fc.oneof(
    fc.record({
      to: fc.constantFrom('acknowledged', 'communicated', 'awaiting-customer'),
      channel,
      text,
    }),
    fc.record({
      to: fc.constantFrom('acknowledged', 'communicated'),
      channel,
      text,
      at,
    }),
    fc.record({
      to: fc.constant('assessing'),
      note: because,
      referralResult: because,
    }),
    {
      weight: 4,
      arbitrary: fc.record({
        to: fc.constant('decided'),
        decisions: fc.array(decision, { maxLength: 3 }),
        assessment: fc.option(
          fc.record({
            deficiency: answer,
            fairness: answer,
            harm: answer,
            'others-affected': answer,
            noIncidentBecause: because,
          }),
          { nil: undefined },
        ),
        firstDecision: fc.constantFrom(
          { by: 'automated' },
          { by: 'user:default/ada' },
          undefined,
        ),
      }),
    },
    fc.record({
      to: fc.constant('closed'),
      redress: fc.constantFrom(
        undefined,
        ['r1', 'r2', 'r3'].map(requestId => ({
          requestId,
          index: 0,
          deliveredAt: '2026-11-20T10:00:00Z',
        })),
      ),
    }),
    fc.record({ to: fc.constantFrom('withdrawn', 'reopened'), because }),
    fc.record({
      to: fc.constant('duplicate'),
      of: fc.constantFrom('two', undefined),
    }),
    fc.record({ to: fc.constant('referred'), body: because }),
  );
  const requestStep = fc.oneof(
    fc.record({ to: fc.constant('awaiting-identity'), because, channel, text }),
    fc.record({ to: fc.constant('identified'), how: because }),
    fc.record({
      to: fc.constant('refused'),
      reasons: because,
      externalRoute: route,
    }),
  );
  return fc.array(
    fc.record({
      by: fc.constantFrom(
        'user:default/ada',
        'user:default/ben',
        'service:crm',
      ),
      mayOverride: fc.constantFrom(true, true, undefined),
      hours: fc.integer({ min: 0, max: 400 }),
      step: fc.oneof(
        { weight: 3, arbitrary: fc.record({ concern: concernStep }) },
        { weight: 3, arbitrary: fc.record({ choice: fc.nat(10) }) },
        {
          weight: 1,
          arbitrary: fc.record({
            requestId: fc.constantFrom('r1', 'r2'),
            request: requestStep,
          }),
        },
      ),
    }),
    { maxLength: 40, size: 'max' },
  );
})();

it('breaks no guard, whatever steps are taken', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(
        [{ type: 'complaint' }],
        [{ type: 'human-review' }, { type: 'explanation' }],
        [{ type: 'contest' }, { type: 'access' }, { type: 'feedback' }],
      ),
      (taken, requests) => {
        let now = Date.parse(RECEIVED_AT);
        let current = concern({
          requests: [...requests],
        });
        for (const { by, mayOverride, hours, step } of taken) {
          now += hours * 3_600_000;
          const judged = context({
            by,
            mayOverride,
            at: new Date(now).toISOString(),
            hasContact: false,
          });
          const result =
            'request' in step
              ? takeRequestStep(
                  current,
                  step.requestId,
                  step.request as RequestTransition,
                  judged,
                )
              : takeConcernStep(
                  current,
                  'choice' in step
                    ? completeStep(current, step.choice)
                    : (step.concern as ConcernTransition),
                  judged,
                );
          if (result.outcome === 'taken') {
            expect(result.concern.version).toBe(current.version + 1);
            current = result.concern;
            reached.add(current.state);
          }
          expect(brokenGuards(current)).toEqual([]);
        }
      },
    ),
    { numRuns: 600, seed: 1104 },
  );
  // Otherwise the property would say nothing about the later states.
  expect([...reached]).toEqual(
    expect.arrayContaining(['decided', 'communicated', 'closed', 'reopened']),
  );
});
