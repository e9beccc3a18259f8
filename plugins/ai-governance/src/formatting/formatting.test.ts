import { relativeMoment } from './moments';
import { periodOf } from './periods';
import { placeOf } from './places';

describe('relativeMoment', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');

  it.each([
    ['2026-11-23T11:59:40Z', 'now'],
    ['2026-11-23T11:55:00Z', '5 minutes ago'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-11-02T12:00:00Z', '3 weeks ago'],
    ['2026-12-05T12:00:00Z', 'next week'],
  ])('says %s as people do', (at, words) => {
    expect(relativeMoment(at, 'en', now)).toBe(words);
  });

  it('speaks the language of the portal', () => {
    expect(relativeMoment('2026-11-22T12:00:00Z', 'de', now)).toBe('gestern');
  });
});

describe('periodOf', () => {
  it.each([
    ['P30D', '30 days'],
    ['PT72H', '72 hours'],
    ['P1M', '1 month'],
    ['P1Y6M', '1 year 6 months'],
    ['PT15M', '15 minutes'],
    ['soon', 'soon'],
  ])('says %s in words', (period, words) => {
    expect(periodOf(period, 'en')).toBe(words);
  });
});

describe('placeOf', () => {
  it.each([
    ['DE', 'Germany'],
    ['US-CA', 'United States (US-CA)'],
    ['EU', 'European Union'],
    ['EEA', 'EEA'],
  ])('names %s', (code, name) => {
    expect(placeOf(code, 'en')).toBe(name);
  });
});
