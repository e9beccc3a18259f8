import {
  cleanResults,
  interactionPosture,
  loanPosture,
  loanPreApproval,
} from '../__fixtures__';
import { levelDistance } from './levelDistance';

describe('levelDistance', () => {
  it('counts only the checks of the next level, by what they say', () => {
    expect(levelDistance(loanPosture)).toEqual({
      next: 'identified',
      failing: 0,
      questions: 1,
      waived: 0,
      unmet: 1,
    });
    expect(levelDistance({ ...loanPosture, level: 'identified' })).toEqual({
      next: 'transparent',
      failing: 2,
      questions: 1,
      waived: 0,
      unmet: 3,
    });
  });

  it('counts a waived check, which holds the level back', () => {
    const [first, ...rest] = cleanResults;
    const posture = interactionPosture(loanPreApproval, [
      { ...first, status: 'waived' },
      ...rest,
    ]);
    expect(levelDistance(posture)).toMatchObject({ waived: 1, unmet: 1 });
  });

  it('knows no level after the last', () => {
    expect(
      levelDistance({ ...loanPosture, level: 'sustained' }).next,
    ).toBeUndefined();
  });
});
