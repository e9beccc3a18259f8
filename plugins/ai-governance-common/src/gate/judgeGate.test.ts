import fc from 'fast-check';
import { reachedLevel } from '../posture/assessInteraction';
import { isBelow, Level, LEVELS } from '../posture/levels';
import { CHECK_STATUSES, CheckStatus } from '../posture/statuses';
import { CheckResult, Posture } from '../posture/types';
import { EntityAtGate, judgeGate } from './judgeGate';
import { InteractionAtGate } from './judgeInteraction';
import { GateTerms } from './types';

function results(
  ...said: [Exclude<Level, 'declared'>, CheckStatus][]
): CheckResult[] {
  return said.map(([level, status], index) => ({
    checkId: `feedback.check-${index + 1}`,
    requirement: 'feedback',
    level,
    needs: 'declaration',
    status,
    message: 'It was looked at.',
  }));
}

function interaction(
  found: CheckResult[],
  more: Partial<InteractionAtGate> = {},
): InteractionAtGate {
  return {
    entityRef: 'customerinteraction:default/chat',
    title: 'Chat',
    level: reachedLevel(found),
    declaration: { state: 'valid' },
    assessedAt: '2026-11-20T08:00:00.000Z',
    results: found,
    ...more,
  };
}

const SERVICE: EntityAtGate = {
  entityRef: 'component:default/chat-api',
  kind: 'Component',
  title: 'Chat API',
  level: 'unassessed',
  declaration: { state: 'valid' },
};

const TERMS: GateTerms = {
  wantedLevel: 'transparent',
  mode: 'block',
  modeBecause: 'It was asked for.',
  acceptWaivers: false,
  upcoming: [],
  notes: [],
};

function judge(
  interactions: InteractionAtGate[],
  options: { entity?: Partial<EntityAtGate>; terms?: Partial<GateTerms> } = {},
) {
  return judgeGate({
    entity: { ...SERVICE, ...options.entity },
    interactions,
    terms: { ...TERMS, ...options.terms },
    asOf: '2026-11-23',
    checks: [{ id: 'feedback.check-2', title: 'Somebody looks' }],
  });
}

describe('a gate', () => {
  it('lets pass what reaches the level, and names what holds the rest back', () => {
    const good = interaction(
      results(['identified', 'pass'], ['transparent', 'not-applicable']),
    );
    const bad = interaction(
      results(
        ['identified', 'pass'],
        ['transparent', 'fail'],
        ['transparent', 'undetermined'],
        ['answerable', 'fail'],
      ),
      { title: 'Letter', assessedAt: '2026-11-19T08:00:00.000Z' },
    );
    expect(judge([good])).toMatchObject({ passed: true, blocks: false });
    const report = judge([good, bad]);
    expect(report).toMatchObject({
      passed: false,
      blocks: true,
      level: 'identified',
      assessedAt: '2026-11-19T08:00:00.000Z',
    });
    expect(report.interactions[0].passed).toBe(true);
    expect(report.interactions[1]).toMatchObject({
      title: 'Letter',
      passed: false,
      holding: [
        { checkId: 'feedback.check-2', title: 'Somebody looks' },
        { checkId: 'feedback.check-3', title: undefined },
      ],
    });
  });

  it.each(['watch', 'warn'] as const)('does not block in mode %s', mode => {
    expect(
      judge([interaction(results(['identified', 'fail']))], {
        terms: { mode },
      }),
    ).toMatchObject({ passed: false, blocks: false, mode });
  });

  it('accepts waivers if told to, lists them, and shows the level as it is', () => {
    const waived = interaction(
      results(['identified', 'pass'], ['transparent', 'waived']),
    );
    const strict = judge([waived]);
    expect(strict).toMatchObject({ passed: false, waiversAccepted: false });
    expect(strict.levelWithWaivers).toBeUndefined();
    expect(strict.interactions[0].holding).toHaveLength(1);
    expect(strict.interactions[0].waived).toHaveLength(1);
    expect(strict.notes.join()).toContain('does not count as met');

    const lenient = judge([waived], { terms: { acceptWaivers: true } });
    expect(lenient).toMatchObject({
      passed: true,
      level: 'identified',
      levelWithWaivers: 'transparent',
      waiversAccepted: true,
    });
    expect(lenient.interactions[0].holding).toHaveLength(0);
    expect(lenient.interactions[0].waived).toHaveLength(1);
    expect(lenient.notes.join()).toContain('for this gate only');
  });

  it('lets a waiver speak for its own check only', () => {
    const found = results(
      ['identified', 'waived'],
      ['identified', 'undetermined'],
    );
    expect(
      judge([interaction(found)], { terms: { acceptWaivers: true } }),
    ).toMatchObject({ passed: false, levelWithWaivers: 'declared' });
  });

  it('lets no waiver lift what something else than a check holds down', () => {
    const capped = interaction(
      results(
        ['identified', 'pass'],
        ['transparent', 'pass'],
        ['answerable', 'waived'],
      ),
      { level: 'declared' },
    );
    const { interactions, passed } = judge([capped], {
      terms: { wantedLevel: 'answerable', acceptWaivers: true },
    });
    expect(passed).toBe(false);
    expect(interactions[0]).toMatchObject({
      levelWithWaivers: 'declared',
      reasons: [expect.stringContaining('something else than its checks')],
    });
  });

  it('cannot be passed at a level that no check speaks for', () => {
    const { passed, interactions } = judge(
      [interaction(results(['identified', 'pass']))],
      { terms: { wantedLevel: 'answerable' } },
    );
    expect(passed).toBe(false);
    expect(interactions[0].reasons).toEqual([
      'No check belongs to the level transparent, so nothing shows that it is reached.',
    ]);
  });

  it('stops what is broken, with what is wrong', () => {
    const declaration = {
      state: 'broken',
      brokenSince: '2026-11-21T07:00:00.000Z',
      error: 'spec.type: found "x"',
    } as const;
    const met = results(['identified', 'pass'], ['transparent', 'pass']);
    const [broken] = judge([interaction(met, { declaration })]).interactions;
    expect(broken).toMatchObject({
      passed: false,
      reasons: [
        'The declaration is broken since 2026-11-21: spec.type: found "x"',
      ],
    });
    expect(
      judge([interaction(met)], { entity: { declaration } }),
    ).toMatchObject({
      passed: false,
      reasons: [expect.stringContaining('broken since')],
    });
  });

  it('stops a service that nobody declared, and lets an attested one pass once confirmed', () => {
    const attestation = { attestedOn: '2026-10-01', confirmed: false };
    expect(judge([])).toMatchObject({
      passed: false,
      level: 'unassessed',
      reasons: [expect.stringContaining('unassessed')],
    });
    expect(judge([], { entity: { attestation } })).toMatchObject({
      passed: false,
      reasons: [expect.stringContaining('nobody has confirmed')],
    });
    expect(
      judge([], {
        entity: { attestation: { ...attestation, confirmed: true } },
      }),
    ).toMatchObject({
      passed: true,
      reasons: [],
      notes: [expect.stringContaining('outside the levels')],
    });
  });

  it('counts the interactions of a service that is attested to have none', () => {
    const report = judge([interaction(results(['identified', 'fail']))], {
      entity: { attestation: { confirmed: true } },
    });
    expect(report.passed).toBe(false);
    expect(report.notes.join()).toContain('contradict');
  });

  it('asks of an AI system without interactions what speaks for its level', () => {
    const entity = { kind: 'AiSystem', level: 'declared' } as const;
    expect(judge([], { entity }).passed).toBe(false);
    expect(
      judge([], { entity, terms: { wantedLevel: 'declared' } }).passed,
    ).toBe(true);
  });
});

const anyResults = fc
  .array(
    fc.tuple(
      fc.constantFrom(...(LEVELS.slice(1) as Exclude<Level, 'declared'>[])),
      fc.constantFrom(...CHECK_STATUSES),
    ),
    { maxLength: 6 },
  )
  .map(said => results(...said));
// The level may be any: it is stored apart from the results.
const anyInteractions = fc.array(
  fc
    .tuple(anyResults, fc.constantFrom(...LEVELS))
    .map(([found, level]) => interaction(found, { level })),
  { maxLength: 3 },
);
const anyTerms = fc.record({
  wantedLevel: fc.constantFrom(...LEVELS),
  acceptWaivers: fc.boolean(),
});

describe('whatever the postures say', () => {
  it('no failing check and no open question passes, waivers or not', () => {
    fc.assert(
      fc.property(anyInteractions, anyTerms, (interactions, terms) => {
        const unmet = interactions.some(({ results: found }) =>
          found.some(
            ({ level, status }) =>
              !isBelow(terms.wantedLevel, level) &&
              (status === 'fail' || status === 'undetermined'),
          ),
        );
        const { passed, blocks } = judge(interactions, { terms });
        expect(passed && unmet).toBe(false);
        expect(blocks).toBe(!passed);
      }),
    );
  });

  it('no waived check passes unless waivers are accepted', () => {
    fc.assert(
      fc.property(anyInteractions, anyTerms, (interactions, terms) => {
        const waived = interactions.flatMap(({ results: found }) =>
          found.filter(
            ({ level, status }) =>
              status === 'waived' && !isBelow(terms.wantedLevel, level),
          ),
        );
        const report = judge(interactions, { terms });
        expect(report.passed && waived.length > 0 && !terms.acceptWaivers).toBe(
          false,
        );
        expect(report.interactions.flatMap(item => item.waived)).toHaveLength(
          waived.length,
        );
      }),
    );
  });

  it('what passes has reached the level, and what is accepted only adds to it', () => {
    fc.assert(
      fc.property(anyInteractions, anyTerms, (interactions, terms) => {
        const strict = judge(interactions, {
          terms: { ...terms, acceptWaivers: false },
        });
        const asAsked = judge(interactions, { terms });
        expect(strict.passed && !asAsked.passed).toBe(false);
        const reached = asAsked.levelWithWaivers ?? asAsked.level;
        const below =
          interactions.length > 0 && isBelow(reached, terms.wantedLevel);
        expect(asAsked.passed && below).toBe(false);
      }),
    );
  });

  it('unassessed never passes without a confirmed attestation', () => {
    fc.assert(
      fc.property(
        anyTerms,
        fc.constantFrom('Component', 'API', 'api'),
        fc.option(
          fc.record<NonNullable<Posture['attestation']>>({
            confirmed: fc.boolean(),
          }),
          { nil: undefined },
        ),
        (terms, kind, attestation) => {
          const { passed, level } = judge([], {
            entity: { kind, attestation },
            terms,
          });
          expect(level).toBe('unassessed');
          expect(passed).toBe(attestation?.confirmed === true);
        },
      ),
    );
  });
});
