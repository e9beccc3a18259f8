import fc from 'fast-check';
import { assessInteraction } from '../../posture/assessInteraction';
import { exemplary, factsOf } from '../__fixtures__/exemplary';
import { collectChecks } from '../collectChecks';
import { Check } from '../types';
import { CustomCheck, customCheckSchema } from './customCheckSchema';
import { toCheck } from './toCheck';

const BASE = {
  id: 'feedback.answer-in-a-month',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Feedback is resolved within 30 days',
  why: 'We have promised that to everybody.',
  expect: { 'spec.feedback.resolveWithin': { $in: ['P7D', 'P14D', 'P30D'] } },
  message: 'It takes longer than 30 days to resolve feedback.',
} as const;

function define(definition: object): CustomCheck {
  return customCheckSchema.parse({ ...BASE, ...definition });
}

function resultOf(
  definition: object,
  edit: (catalog: ReturnType<typeof exemplary>) => void = () => {},
) {
  const catalog = exemplary();
  edit(catalog);
  const { results } = assessInteraction(factsOf(catalog), [
    toCheck(define(definition)),
  ]);
  return results[0];
}

function problemsOf(definition: object): string[] {
  const result = customCheckSchema.safeParse({ ...BASE, ...definition });
  return result.success
    ? []
    : result.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${message}`,
      );
}

describe('a check from config', () => {
  it('passes where what it expects is so', () => {
    expect(resultOf({}).status).toBe('pass');
  });

  it('fails where it is not, with its own words and a place to change', () => {
    expect(
      resultOf({}, ({ interaction }) => {
        interaction.spec.feedback!.resolveWithin = 'P90D';
      }),
    ).toMatchObject({
      status: 'fail',
      message: BASE.message,
      fix: { type: 'yaml', path: 'spec.feedback.resolveWithin' },
    });
  });

  it('asks where nobody has said it, and never passes', () => {
    expect(
      resultOf({}, ({ interaction }) => {
        delete interaction.spec.feedback!.resolveWithin;
      }),
    ).toMatchObject({
      status: 'undetermined',
      message: expect.stringContaining('spec.feedback.resolveWithin'),
      fix: { type: 'yaml', path: 'spec.feedback.resolveWithin' },
    });
  });

  it('looks only at the interactions that it is about', () => {
    expect(resultOf({ when: { subject: 'hiring' } }).status).toBe(
      'not-applicable',
    );
    expect(
      resultOf({ when: { subject: 'hiring' } }, ({ interaction }) => {
        delete interaction.spec.decision!.subject;
      }),
    ).toMatchObject({
      status: 'undetermined',
      message: 'What is decided about?',
    });
  });

  it('sees AI systems, lists in lists, and what laws give', () => {
    for (const when of [
      { 'aiSystems.spec.type': { $contains: 'predictive-model' } },
      { 'spec.impacts.severity': { $contains: 'high' } },
      { 'entitlements.human-review': 'in-force' },
      { 'entitlements.deletion': 'none' },
      { automation: 'solely' },
    ]) {
      expect(resultOf({ when }).status).toBe('pass');
    }
  });

  it.each([
    [
      { expect: { 'spec.decision.efect': 'legal' } },
      'expect.spec.decision.efect: there is no fact spec.decision.efect',
    ],
    [
      { expect: { 'spec.decision.effect': 'leagl' } },
      'unknown value "leagl"; known are legal, similarly-significant',
    ],
    [{ when: { $and: [] } }, 'when.$and: there is no fact $and'],
    [{ id: 'answer' }, 'id: the requirement, a dot and a name'],
    [
      { id: 'transparency.answer' },
      'id: begins with its requirement: feedback.',
    ],
    [
      { expect: { 'entitlements.human-review': 'in-force' } },
      'fix: needed here',
    ],
    [{ level: 'declared' }, 'level: '],
  ])('is refused with the place when it says %j', (definition, problem) => {
    expect(problemsOf(definition).join('\n')).toContain(problem);
  });

  it('never takes what is unknown for an answer', () => {
    const matcher = fc.oneof(
      fc.constant<unknown>('P30D'),
      fc.constant({ $in: ['P30D'] }),
      fc.constant({ $exists: true }),
      fc.constant({ $exists: false }),
      fc.constant({ $hasPrefix: 'P' }),
    );
    const predicate = fc.letrec(tie => ({
      any: fc.oneof(
        { maxDepth: 3 },
        matcher.map(value => ({ 'spec.feedback.resolveWithin': value })),
        fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map($all => ({
          $all,
        })),
        fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map($any => ({
          $any,
        })),
        tie('any').map($not => ({ $not })),
      ),
    })).any;
    fc.assert(
      fc.property(predicate, expected => {
        const { status } = resultOf({ expect: expected }, catalog => {
          delete catalog.interaction.spec.feedback!.resolveWithin;
        });
        expect(status).toBe('undetermined');
      }),
      { numRuns: 50 },
    );
  });
});

describe('checks of several sources', () => {
  const ours = toCheck(define({}));

  it('may not share an id', () => {
    expect(() =>
      collectChecks([
        { name: 'aiGovernance.checks', checks: [ours] },
        { name: 'plugin lending', checks: [ours] },
      ]),
    ).toThrow(
      'plugin lending: there is a check feedback.answer-in-a-month already, from aiGovernance.checks',
    );
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no such table');
      },
      'no such table',
    ],
    ['answers nonsense', () => ({ status: 'fine' }), 'no outcome of a check'],
    ['answers nothing', () => undefined, 'no outcome of a check'],
  ])('stand alone: one that %s names itself', (_, evaluate, reason) => {
    const broken = {
      ...ours,
      id: 'feedback.broken',
      evaluate,
    } as unknown as Check;
    const { results } = assessInteraction(factsOf(exemplary()), [broken, ours]);
    expect(results.map(({ status }) => status)).toEqual([
      'undetermined',
      'pass',
    ]);
    expect(results[0].message).toContain('feedback.broken is broken');
    expect(results[0].message).toContain(reason);
  });
});
