import {
  distributionOf,
  isBelow,
  levelAfter,
  lowestLevel,
  POSTURE_LEVELS,
} from './levels';

describe('levels', () => {
  it('stand in one order, a service without declaration at the bottom', () => {
    expect(POSTURE_LEVELS[0]).toBe('unassessed');
    expect(isBelow('unassessed', 'declared')).toBe(true);
    expect(isBelow('transparent', 'identified')).toBe(false);
    expect(isBelow('declared', 'declared')).toBe(false);
  });

  it('lead from one to the next', () => {
    expect(levelAfter('unassessed')).toBe('declared');
    expect(levelAfter('transparent')).toBe('answerable');
    expect(levelAfter('sustained')).toBeUndefined();
  });

  it('have a lowest, except among none', () => {
    expect(lowestLevel(['answerable', 'declared', 'sustained'])).toBe(
      'declared',
    );
    expect(lowestLevel([])).toBeUndefined();
  });

  it('are counted, those without any as zero', () => {
    expect(distributionOf(['declared', 'declared', 'unassessed'])).toEqual({
      unassessed: 1,
      declared: 2,
      identified: 0,
      transparent: 0,
      answerable: 0,
      sustained: 0,
    });
  });
});
