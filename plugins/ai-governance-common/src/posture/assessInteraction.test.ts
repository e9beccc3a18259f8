import { BUILT_IN_CHECKS } from '../checks/builtInChecks';
import { exemplary, factsOf } from '../checks/__fixtures__/exemplary';
import { Check } from '../checks/types';
import { assessInteraction } from './assessInteraction';
import { Level, LEVELS } from './levels';
import { REQUIREMENTS } from './requirements';
import { CheckStatus } from './statuses';

const facts = factsOf(exemplary());

let count = 0;

function check(
  level: Exclude<Level, 'declared'>,
  status: Exclude<CheckStatus, 'waived'>,
  needs: Check['needs'] = 'declaration',
): Check {
  count += 1;
  return {
    id: `feedback.check-${count}`,
    requirement: 'feedback',
    level,
    title: 'It is so',
    why: 'It matters.',
    needs,
    judges: 'content',
    evaluate: () => ({ status, message: 'It was looked at.' }),
  };
}

describe('the level of an interaction', () => {
  it.each<[string, Check[], Level]>([
    ['without any checks', [], 'declared'],
    ['that meets one level', [check('identified', 'pass')], 'identified'],
    [
      'whose other checks do not apply',
      [check('identified', 'pass'), check('identified', 'not-applicable')],
      'identified',
    ],
    [
      'with a failing check',
      [check('identified', 'pass'), check('identified', 'fail')],
      'declared',
    ],
    [
      'with an open question',
      [check('identified', 'pass'), check('transparent', 'undetermined')],
      'identified',
    ],
    [
      'that fails below what it meets',
      [
        check('identified', 'fail'),
        check('transparent', 'pass'),
        check('answerable', 'pass'),
      ],
      'declared',
    ],
    [
      'without a check for the level between',
      [check('identified', 'pass'), check('answerable', 'pass')],
      'identified',
    ],
    [
      'that meets everything',
      LEVELS.slice(1).map(level =>
        check(level as Exclude<Level, 'declared'>, 'pass'),
      ),
      'sustained',
    ],
  ])('%s', (_, checks, level) => {
    expect(assessInteraction(facts, checks).level).toBe(level);
  });

  it('is shown apart for what the declaration alone gives', () => {
    const checks = [
      check('identified', 'pass'),
      check('identified', 'undetermined', 'records'),
    ];
    expect(assessInteraction(facts, checks)).toMatchObject({
      level: 'declared',
      declarationLevel: 'identified',
    });
  });
});

describe('the requirements of an interaction', () => {
  it('are all named, with the worst of their checks', () => {
    const { requirements } = assessInteraction(facts, [
      check('answerable', 'pass'),
      check('answerable', 'undetermined'),
    ]);
    expect(requirements.map(({ requirement }) => requirement)).toEqual(
      REQUIREMENTS,
    );
    expect(
      requirements.map(({ requirement, status }) => [requirement, status]),
    ).toContainEqual(['feedback', 'undetermined']);
    expect(requirements[0].status).toBe('not-assessed');
  });
});

describe('a broken check', () => {
  it.each([new Error('no such key'), 'a word'])(
    'that throws %s becomes a question and disturbs no other',
    thrown => {
      const broken: Check = {
        ...check('identified', 'pass'),
        evaluate: () => {
          throw thrown;
        },
      };
      const { results, summary, level } = assessInteraction(facts, [
        ...BUILT_IN_CHECKS,
        broken,
      ]);
      const others = assessInteraction(facts);
      expect(results.slice(0, -1)).toEqual(others.results);
      expect(results[results.length - 1]).toMatchObject({
        checkId: broken.id,
        status: 'undetermined',
        message: expect.stringContaining(broken.id),
      });
      expect(summary.undetermined).toBe(others.summary.undetermined + 1);
      expect(level).toBe('declared');
    },
  );
});
