import { summarise, worstStatus } from './statuses';

describe('statuses', () => {
  it.each([
    [['pass', 'undetermined', 'fail'], 'fail'],
    [['pass', 'waived', 'undetermined'], 'undetermined'],
    [['waived', 'pass'], 'waived'],
    [['not-applicable', 'pass'], 'pass'],
    [['not-applicable'], 'not-applicable'],
    [[], undefined],
  ] as const)('of %j come to %s', (statuses, worst) => {
    expect(worstStatus(statuses)).toBe(worst);
  });

  it('are counted', () => {
    expect(summarise(['pass', 'not-applicable', 'pass', 'waived'])).toEqual({
      pass: 2,
      fail: 0,
      notApplicable: 1,
      undetermined: 0,
      waived: 1,
    });
  });
});
