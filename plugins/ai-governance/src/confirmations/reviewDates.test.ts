import { reviewDates } from './reviewDates';

describe('reviewDates', () => {
  it.each([
    ['2026-11-23T08:00:00Z', '2026-11-24', '2027-11-23'],
    ['2026-12-31T23:59:00Z', '2027-01-01', '2027-12-31'],
    ['2028-02-29T12:00:00Z', '2028-03-01', '2029-02-28'],
  ])('run, on %s, from %s to %s', (now, earliest, latest) => {
    expect(reviewDates(new Date(now))).toEqual({ earliest, latest });
  });
});
