import { readDay, yearAfter } from './days';

describe('readDay', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-02-30', undefined],
    ['2026-2-3', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('takes %s for %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe('yearAfter', () => {
  it.each([
    ['2026-11-23', '2027-11-23'],
    ['2028-02-29', '2029-02-28'],
    ['2027-12-31', '2028-12-31'],
  ])('takes %s to %s', (day, later) => {
    expect(yearAfter(day)).toBe(later);
  });
});
