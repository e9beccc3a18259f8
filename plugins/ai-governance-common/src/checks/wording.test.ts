import {
  blank,
  choice,
  dateBlank,
  either,
  isSameText,
  isWritten,
  listed,
  quoted,
  stemsOf,
  wordsOf,
} from './wording';

describe('isWritten', () => {
  it.each([
    'TBD',
    'to be defined',
    'N/A',
    'none.',
    '???',
    '…',
    'xxx',
    ' - ',
    'Lorem ipsum dolor sit amet',
    'siehe oben',
    'à définir',
    'See above.',
    '<what counts most>',
    'We look at <a factor> first.',
    '',
  ])('takes %j for no answer', text => {
    expect(isWritten(text)).toBe(false);
  });

  it.each([
    'None of the data leaves the branch.',
    'Test results of the car',
    'Amounts <500 and >5000 are looked at by a person.',
    'Jane <jane@fernhill.example>',
    'Ein Satz.',
    '所得',
  ])('takes %j for an answer', text => {
    expect(isWritten(text)).toBe(true);
  });

  it('takes no blank of ours for an answer', () => {
    for (const text of [
      blank('the steps'),
      choice(['true', 'false']),
      dateBlank('the test'),
    ]) {
      expect(isWritten(text)).toBe(false);
    }
    expect(isWritten(undefined)).toBe(false);
  });
});

describe('texts', () => {
  it('are the same whatever their marks and capitals', () => {
    expect(isSameText('Your income, mostly.', 'your INCOME – mostly')).toBe(
      true,
    );
    expect(isSameText('Your income', 'Your incomes')).toBe(false);
  });

  it('have words in scripts without spaces, too', () => {
    expect(wordsOf('申込者の所得').length).toBeGreaterThan(3);
    expect(wordsOf('आय और ऋण')).toHaveLength(3);
  });

  it.each([
    ['income', 'the Incomes'],
    ['salary', 'salaries'],
    ['address', 'Addresses'],
    ['Zahlung', 'die Zahlungen'],
    ['donnée', 'les données'],
  ])('have the same stems in singular and plural: %s, %s', (one, many) => {
    expect(stemsOf(many)).toEqual(stemsOf(one));
  });
});

describe('sentences', () => {
  it('list and offer', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a'])).toBe('a');
    expect(either(['a', 'b', 'c'])).toBe('a, b or c');
    expect(either([])).toBe('');
  });

  it('quote long texts only in part, at the end of a word', () => {
    const text = 'word '.repeat(30);
    expect(quoted(text)).toMatch(/^“(?:word )+…”$/);
    expect(quoted(text).length).toBeLessThan(70);
    expect(quoted(' short ')).toBe('“short”');
  });
});
