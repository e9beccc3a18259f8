import { exemplary, factsOf } from '../../checks/__fixtures__/exemplary';
import { PACKS } from '../../checks/__fixtures__/packs';
import { concern, context, RECEIVED_AT } from '../__fixtures__/concerns';
import { Concern } from '../schemas/concern';
import { applyClockClaims } from './applyClaims';
import { breachClocks } from './breachClocks';
import { clockClaimsOf, ClockRules } from './claims';

const interaction = factsOf(exemplary());

function rules(changes: Partial<ClockRules> = {}): ClockRules {
  return {
    policy: [{ id: 'all', acknowledgeWithin: 'P2D', resolveWithin: 'P30D' }],
    regulations: { packs: PACKS, asOf: '2026-11-02' },
    interaction,
    versionOf: () => 'one',
    ...changes,
  };
}

function underRules(current: Concern, inForce: ClockRules): Concern {
  return applyClockClaims(
    current,
    request => clockClaimsOf(current, request, inForce).claims,
    context(),
  );
}

function lines(current: Concern): string[] {
  return current.requests.flatMap(({ clocks }) =>
    clocks.map(({ action, source, dueAt, state }) =>
      [source.kind, source.id, action, dueAt?.slice(0, 10), state].join(' '),
    ),
  );
}

const blank = concern({ requests: [{ type: 'access' }], jurisdiction: 'DE' });
const german: Concern = {
  ...blank,
  requests: blank.requests.map(request => ({ ...request, clocks: [] })),
};

it('takes clocks from policy, from what was promised, and from laws', () => {
  const found = lines(underRules(german, rules()));
  expect(found).toEqual(
    expect.arrayContaining([
      'policy all acknowledge 2026-11-04 running',
      'policy all resolve 2026-12-02 running',
    ]),
  );
  expect(found.filter(line => line.startsWith('declaration'))).toHaveLength(2);
  expect(found).toContainEqual(
    expect.stringMatching(/^law eu-gdpr-12\S* answer 2026-12-02 running$/),
  );
});

it('counts every clock from the day on which the organisation got it', () => {
  const { requests } = underRules(german, rules());
  for (const { startedAt, state } of requests[0].clocks) {
    expect(state === 'waiting' ? RECEIVED_AT : startedAt).toBe(RECEIVED_AT);
  }
});

it('does not change a concern whose rules are the same', () => {
  const once = underRules(german, rules());
  expect(underRules(once, rules())).toBe(once);
});

it('follows a rule that changed, and keeps what was due before', () => {
  const before = underRules(german, rules());
  const after = underRules(
    before,
    rules({
      policy: [{ id: 'all', acknowledgeWithin: 'P2D', resolveWithin: 'P10D' }],
    }),
  );
  const changed = after.requests[0].clocks.filter(
    (clock, index) => clock !== before.requests[0].clocks[index],
  );
  expect(changed).toMatchObject([
    {
      action: 'resolve',
      source: { kind: 'policy', version: 'P10D' },
      dueAt: '2026-11-12T23:59:59.999Z',
      earlier: [
        {
          version: 'P30D',
          dueAt: '2026-12-02T23:59:59.999Z',
          until: context().at,
        },
      ],
    },
  ]);
});

it('ends what no rule asks for any more', () => {
  const before = underRules(german, rules());
  const after = underRules(before, rules({ policy: [] }));
  expect(lines(after).filter(line => line.startsWith('policy'))).toEqual([
    'policy all acknowledge 2026-11-04 ended',
    'policy all resolve 2026-12-02 ended',
  ]);
});

it('notices each clock that runs out once', () => {
  const running = underRules(german, rules());
  const atEnd = '2026-11-04T23:59:59.999Z';
  expect(breachClocks(running, atEnd).breaches).toEqual([]);

  const first = breachClocks(running, '2026-11-05T00:00:00.000Z');
  expect(first.breaches.map(({ clock }) => clock.action)).toContain(
    'acknowledge',
  );
  expect(first.concern.version).toBe(running.version + 1);
  const again = breachClocks(first.concern, '2026-11-05T00:01:00.000Z');
  expect(again).toEqual({ concern: first.concern, breaches: [] });
});

it('leaves out what is no deadline of ours: the least, and what may be done', () => {
  const complaint = concern({
    requests: [{ type: 'complaint' }],
    jurisdiction: 'GB',
  });
  const actions = underRules(complaint, rules()).requests[0].clocks.map(
    ({ action }) => action,
  );
  expect(actions).not.toContain('resolve-summarily');
  expect(actions).not.toContain('keep-complaints-open');
  expect(actions).not.toContain('retain-records');
});
