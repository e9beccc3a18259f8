import { InteractionPosture, rollUpPosture } from './rollUp';
import { PostureLevel } from './levels';
import { CheckStatus } from './statuses';

function interaction(
  title: string,
  level: PostureLevel,
  statuses: Record<string, CheckStatus>,
): InteractionPosture {
  return {
    title,
    level,
    declarationLevel: level,
    results: Object.entries(statuses).map(([checkId, status]) => ({
      checkId,
      requirement: 'feedback',
      level: 'answerable',
      needs: 'declaration',
      status,
      message: `${title} says ${status}.`,
    })),
  };
}

describe('the posture of a system or service', () => {
  it('has the lowest level of its interactions', () => {
    expect(
      rollUpPosture(
        [
          interaction('Loan', 'answerable', {}),
          interaction('Chat', 'identified', {}),
        ],
        'unassessed',
      ),
    ).toMatchObject({ level: 'identified', declarationLevel: 'identified' });
  });

  it('has the level that is given for none where it has none', () => {
    expect(rollUpPosture([], 'unassessed')).toMatchObject({
      level: 'unassessed',
      results: [],
      summary: { pass: 0, fail: 0 },
    });
    expect(rollUpPosture([], 'declared').level).toBe('declared');
  });

  it('has for each check the worst of its interactions, named', () => {
    const { results, summary } = rollUpPosture(
      [
        interaction('Loan', 'declared', { a: 'pass', b: 'fail' }),
        interaction('Chat', 'declared', { a: 'fail', b: 'fail' }),
        interaction('Price', 'declared', { a: 'undetermined', b: 'pass' }),
      ],
      'unassessed',
    );
    expect(results).toMatchObject([
      {
        checkId: 'a',
        status: 'fail',
        message: '1 of 3 interactions (Chat): Chat says fail.',
      },
      {
        checkId: 'b',
        status: 'fail',
        message: '2 of 3 interactions (Loan and 1 more): Loan says fail.',
      },
    ]);
    expect(summary.fail).toBe(2);
  });

  it('says what its only interaction says', () => {
    const only = interaction('Loan', 'declared', { a: 'fail' });
    const { results, requirements } = rollUpPosture([only], 'unassessed');
    expect(results).toEqual(only.results);
    expect(
      requirements.find(({ requirement }) => requirement === 'feedback'),
    ).toMatchObject({ status: 'fail', summary: { fail: 1 } });
  });
});
