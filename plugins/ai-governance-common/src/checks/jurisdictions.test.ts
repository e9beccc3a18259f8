import { countryOf, liesIn } from './jurisdictions';

describe('liesIn', () => {
  it.each([
    ['DE', 'EU'],
    ['DE-BY', 'DE'],
    ['DE-BY', 'EEA'],
    ['EU', 'EEA'],
    ['NO', 'EEA'],
    ['US-NY-NYC', 'US-NY'],
    ['GB', 'GB'],
  ])('finds %s in %s', (inner, outer) => {
    expect(liesIn(inner, outer)).toBe(true);
  });

  it.each([
    ['GB', 'EU'],
    ['NO', 'EU'],
    ['DE', 'DE-BY'],
    ['EEA', 'EU'],
    ['US', 'US-CA'],
    ['DEX', 'DE'],
  ])('does not find %s in %s', (inner, outer) => {
    expect(liesIn(inner, outer)).toBe(false);
  });

  it('knows the country of a part', () => {
    expect(countryOf('US-NY-NYC')).toBe('US');
    expect(countryOf('FR')).toBe('FR');
  });
});
