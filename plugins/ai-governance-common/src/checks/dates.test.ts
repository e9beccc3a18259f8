import { judgeDate } from './dates';

describe('judgeDate', () => {
  it.each([
    ['2026-11-23', 'current'],
    ['2024-11-23', 'current'],
    ['2024-11-22', 'too old'],
    ['2026-11-24', 'in the future'],
  ])('on 2026-11-23 finds %s %s', (date, judgement) => {
    expect(judgeDate(date, '2026-11-23')).toBe(judgement);
  });

  it('counts two years from the last of February', () => {
    expect(judgeDate('2026-02-28', '2028-02-29')).toBe('too old');
    expect(judgeDate('2026-03-01', '2028-02-29')).toBe('current');
  });
});
