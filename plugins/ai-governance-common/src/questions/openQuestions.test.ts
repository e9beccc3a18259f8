import fc from 'fast-check';
import { CHECK_STATUSES, CheckStatus } from '../posture/statuses';
import { CheckResult } from '../posture/types';
import { openQuestions } from './openQuestions';
import { isOverdue } from './overdue';
import { QuestionPolicy } from './policy';
import { CheckQuestion } from './types';

const POLICY: QuestionPolicy = {
  owners: {},
  answerWithin: 'P30D',
  answerWithinByLevel: { identified: 'P2W', sustained: 'P1M' },
};

function result(
  checkId: string,
  status: CheckStatus,
  level: CheckResult['level'] = 'transparent',
): CheckResult {
  return {
    checkId,
    requirement: 'transparency',
    level,
    needs: 'declaration',
    status,
    message: `${checkId} says ${status}.`,
  };
}

function ask(
  asOf: string,
  results: CheckResult[],
  options: { before?: CheckQuestion[]; policy?: QuestionPolicy } = {},
): CheckQuestion[] {
  const { before = [], policy = POLICY } = options;
  const facts = { asOf, ownerRef: 'group:default/lending', aiSystems: [] };
  return openQuestions({ facts, results, before, policy });
}

describe('open questions', () => {
  it('are the undetermined checks, never what is waived or answered', () => {
    const results = CHECK_STATUSES.map(status => result(status, status));
    expect(ask('2026-11-23', results)).toEqual([
      {
        checkId: 'undetermined',
        requirement: 'transparency',
        level: 'transparent',
        owner: 'group:default/lending',
        askedOn: '2026-11-23',
        dueOn: '2026-12-23',
      },
    ]);
  });

  it.each<[CheckResult['level'], string, string]>([
    ['transparent', '2026-11-23', '2026-12-23'],
    ['identified', '2026-11-23', '2026-12-07'],
    ['sustained', '2027-01-31', '2027-02-28'],
    ['answerable', '2028-02-01', '2028-03-02'],
  ])(
    'that hold back %s, asked on %s, are due on %s',
    (level, askedOn, dueOn) => {
      const [question] = ask(askedOn, [result('a', 'undetermined', level)]);
      expect(question.dueOn).toBe(dueOn);
      expect(isOverdue(question, dueOn)).toBe(false);
      expect(isOverdue(question, '2099-01-01')).toBe(true);
    },
  );

  it('follow a new policy from the day on which they were asked', () => {
    const results = [result('a', 'undetermined')];
    const before = ask('2026-11-23', results);
    const policy = { ...POLICY, answerWithin: 'P7D' };
    expect(ask('2026-12-01', results, { before, policy })).toMatchObject([
      { askedOn: '2026-11-23', dueOn: '2026-11-30' },
    ]);
  });

  it('keep the day on which they were asked as long as they are open', () => {
    const day = (count: number) =>
      new Date(Date.UTC(2026, 10, 23 + count)).toISOString().slice(0, 10);
    const assessments = fc.array(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(...CHECK_STATUSES),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(assessments, all => {
        let open: CheckQuestion[] = [];
        const since = new Map<string, string>();
        all.forEach((statuses, count) => {
          const results = Object.entries(statuses).map(([id, status]) =>
            result(id, status),
          );
          open = ask(day(count), results, { before: open });
          for (const checkId of ['a', 'b', 'c']) {
            if (statuses[checkId] !== 'undetermined') {
              since.delete(checkId);
            } else if (!since.has(checkId)) {
              since.set(checkId, day(count));
            }
          }
          expect(
            new Map(open.map(({ checkId, askedOn }) => [checkId, askedOn])),
          ).toEqual(since);
        });
      }),
    );
  });
});
