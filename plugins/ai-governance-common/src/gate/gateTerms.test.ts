import fc from 'fast-check';
import { isBelow, LEVELS } from '../posture/levels';
import { gateTerms } from './gateTerms';
import { GATE_MODES, GATE_WAIVERS, GateMode, stricterMode } from './modes';
import { GatePolicyFacts, GateRule } from './types';

const TODAY = '2026-11-23';

function termsOf(
  asked: { mode?: GateMode; acceptWaivers?: boolean },
  policy: Partial<GatePolicyFacts>,
) {
  const { rules = [] } = policy;
  return gateTerms({
    asked: { level: 'identified', ...asked },
    policy: {
      waivers: 'when-asked',
      hasRules: rules.length > 0,
      ...policy,
      rules,
    },
    today: TODAY,
  });
}

const STEPS: GateRule[] = [
  { from: '2026-11-24', mode: 'block' },
  { from: '2026-09-01', mode: 'watch' },
  { from: '2026-11-23', mode: 'warn' },
];

describe('what a gate does', () => {
  it.each<[string, GateMode, GateMode | undefined, Partial<GatePolicyFacts>]>([
    ['blocks without rules', 'block', undefined, {}],
    ['does as asked without rules', 'watch', 'watch', {}],
    [
      'follows the latest rule that has begun',
      'warn',
      undefined,
      { rules: STEPS },
    ],
    [
      'follows the last of two rules of one day',
      'block',
      undefined,
      { rules: [...STEPS, { from: TODAY, mode: 'block' }] },
    ],
    ['is stricter if asked', 'block', 'block', { rules: STEPS }],
    ['is not looser if asked', 'warn', 'watch', { rules: STEPS }],
    [
      'watches what no rule of the policy is about',
      'watch',
      undefined,
      { hasRules: true },
    ],
    [
      'watches before the first rule',
      'watch',
      undefined,
      { rules: [{ from: '2027-01-01', mode: 'block' }] },
    ],
  ])('%s', (_, mode, asked, policy) => {
    expect(termsOf({ mode: asked }, policy).mode).toBe(mode);
  });

  it('says why, and what was asked for in vain', () => {
    expect(termsOf({}, { rules: STEPS })).toMatchObject({
      modeBecause: 'The policy says warn for this since 2026-11-23.',
      notes: [],
    });
    expect(termsOf({ mode: 'watch' }, { rules: STEPS }).notes).toEqual([
      expect.stringContaining('The mode watch was asked for.'),
    ]);
    expect(termsOf({}, { hasRules: true }).modeBecause).toContain('no rule');
    expect(
      termsOf({ acceptWaivers: true }, { waivers: 'never' }).notes,
    ).toEqual([expect.stringContaining('Waivers were to be accepted.')]);
    expect(
      termsOf(
        {},
        { rules: [{ from: TODAY, mode: 'warn', level: 'sustained' }] },
      ),
    ).toMatchObject({
      wantedLevel: 'sustained',
      notes: [expect.stringContaining('at least sustained')],
    });
  });

  it('says what comes, soonest first, and as it will be', () => {
    const { upcoming } = termsOf(
      {},
      {
        rules: [
          { from: '2027-06-01', mode: 'block', level: 'answerable' },
          ...STEPS,
          { from: '2027-06-01', mode: 'block', level: 'transparent' },
        ],
      },
    );
    expect(upcoming).toEqual([
      { from: '2026-11-24', mode: 'block' },
      { from: '2027-06-01', mode: 'block', level: 'transparent' },
    ]);
  });
});

const anyLevel = fc.constantFrom(...LEVELS);
const anyMode = fc.constantFrom(...GATE_MODES);
const anyDay = fc.constantFrom('2026-11-22', TODAY, '2026-11-24', '2027-01-01');
const anyRules = fc.array(
  fc.record(
    { from: anyDay, mode: anyMode, level: anyLevel },
    { requiredKeys: ['from', 'mode'] },
  ),
  { maxLength: 5 },
);
const anyAsked = fc.record(
  { level: anyLevel, mode: anyMode, acceptWaivers: fc.boolean() },
  { requiredKeys: ['level'] },
);

describe('whatever a caller asks for', () => {
  const facts = fc
    .record({
      rules: anyRules,
      others: fc.boolean(),
      waivers: fc.constantFrom(...GATE_WAIVERS),
    })
    .map(
      ({ rules, others, waivers }): GatePolicyFacts => ({
        rules,
        waivers,
        hasRules: others || rules.length > 0,
      }),
    );

  it('is judged no more loosely than the policy says', () => {
    fc.assert(
      fc.property(anyAsked, facts, (asked, policy) => {
        const terms = gateTerms({ asked, policy, today: TODAY });
        const [deciding] = policy.rules
          .filter(({ from }) => from <= TODAY)
          .map((rule, index) => ({ ...rule, index }))
          .sort(
            (one, other) =>
              other.from.localeCompare(one.from) || other.index - one.index,
          );
        const least = deciding?.mode ?? 'watch';
        expect(stricterMode(terms.mode, least)).toBe(terms.mode);
        expect(isBelow(terms.wantedLevel, deciding?.level ?? 'declared')).toBe(
          false,
        );
        expect(isBelow(terms.wantedLevel, asked.level)).toBe(false);
        expect(terms.acceptWaivers && policy.waivers === 'never').toBe(false);
        expect(terms.acceptWaivers && !asked.acceptWaivers).toBe(false);
      }),
    );
  });

  it('gets the mode it asks for, or hears why not', () => {
    fc.assert(
      fc.property(anyAsked, facts, (asked, policy) => {
        const { mode, notes } = gateTerms({ asked, policy, today: TODAY });
        const refused = notes.some(note => note.startsWith('The mode'));
        expect(refused).toBe(asked.mode !== undefined && asked.mode !== mode);
      }),
    );
  });
});
