import fc from 'fast-check';
import { areAlike, likeness } from './areAlike';
import { FINGERPRINT_LENGTH, fingerprintOf } from './fingerprintOf';

function alike(one: string, other: string): boolean {
  return areAlike(fingerprintOf(one), fingerprintOf(other));
}

const sentence = fc
  .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 5, maxLength: 60 })
  .map(words => words.join(' '));

describe('texts', () => {
  it.each([
    [
      'whatever number they are about',
      'My loan for 8,000 pounds was refused on 3 May and nobody tells me why.',
      'My loan for 12,500 pounds was refused on 17 June and nobody tells me why!',
    ],
    [
      'with capitals, marks and accents or without',
      'Le robot répond toujours à côté, et personne ne me rappelle.',
      'LE ROBOT REPOND TOUJOURS A COTE ET PERSONNE NE ME RAPPELLE',
    ],
    [
      'with a sentence around it',
      'My listing for wooden kitchen tools was taken down as a weapon. There is nothing dangerous about a wooden spoon.',
      'Hello, my listing for wooden kitchen tools was taken down as a weapon. There is nothing dangerous about a wooden spoon. Please look again.',
    ],
    [
      'without spaces between words',
      'チャットボットは何度聞いても人間の担当者につないでくれませんでした。',
      'チャットボットは何回聞いても人間の担当者につないでくれませんでした。',
    ],
  ])('are alike %s', (_, one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    [
      'about the same thing in other words',
      'Fern did not let me talk to a person although I asked three times.',
      'I wanted a human being on the line, and the chat robot kept sending me help pages.',
    ],
    ['that are too short', 'Not good at all', 'Not good at all'],
    ['that are empty', '', ''],
  ])('are not alike %s', (_, one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('are like themselves, and as like one way as the other', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [first, second] = [fingerprintOf(one), fingerprintOf(other)];
        expect(likeness(first, first)).toBe(1);
        expect(likeness(first, second)).toBe(likeness(second, first));
      }),
    );
  });

  it('have the share in common that counting gives, if they are short', () => {
    const numbers = fc
      .uniqueArray(fc.nat(99), { minLength: 1, maxLength: 60 })
      .map(values => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const common = one.filter(value => other.includes(value)).length;
        expect(likeness(one, other)).toBeCloseTo(
          common / new Set([...one, ...other]).size,
          12,
        );
      }),
    );
  });

  it('leave short fingerprints, in rising order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), text => {
        const fingerprint = fingerprintOf(text);
        expect(fingerprint.length).toBeLessThanOrEqual(FINGERPRINT_LENGTH);
        expect(
          fingerprint.every((hash, index) =>
            index === 0
              ? hash >= 0
              : hash > fingerprint[index - 1] && hash < 2 ** 32,
          ),
        ).toBe(true);
      }),
    );
  });
});
