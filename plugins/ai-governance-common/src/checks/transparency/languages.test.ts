import { languagesOf } from './languages';

describe('languagesOf', () => {
  it.each([
    ['DE', ['de']],
    ['DE-BY', ['de']],
    ['BE', ['nl', 'fr', 'de']],
    ['CA-QC', ['fr']],
    ['CA-BC', ['en', 'fr']],
    ['US-NY-NYC', ['en']],
  ])('knows those of %s', (jurisdiction, languages) => {
    expect(languagesOf(jurisdiction)).toEqual(languages);
  });

  it.each(['EU', 'AQ', 'UK'])('does not guess those of %s', jurisdiction => {
    expect(languagesOf(jurisdiction)).toBeUndefined();
  });
});
