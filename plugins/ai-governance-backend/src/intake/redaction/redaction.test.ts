import { friendlyFormatIBAN } from 'ibantools';
import fc from 'fast-check';
import { redactIdentifiers } from './redactIdentifiers';

const redact = (text: string, countries: string[] = ['DE', 'GB', 'US', 'FR']) =>
  redactIdentifiers(text, { countries }).text;

describe('redaction', () => {
  it.each([
    ['Write to jo.doe+x@mail.example.co.uk.', 'Write to [email].'],
    ['<müller@straße.de>, a_b@x.io', '<[email]>, [email]'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [iban] please'],
    ['gb82west12345698765432', '[iban]'],
    ['NL91ABNA0417164300,DE89370400440532013000', '[iban],[iban]'],
    ['GB12 DE89-3704-0044-0532-0130-00', 'GB12 [iban]'],
    ['card 4111 1111 1111 1111 (exp 12/27)', 'card [card] (exp 12/27)'],
    ['5555-5555-5555-4444 and 378282246310005', '[card] and [card]'],
    ['code 12 4111111111111111', 'code 12 [card]'],
    ['+49 (0)170 1234567', '[phone]'],
    ['0049 170 1234567 or +1-415-555-2671', '[phone] or [phone]'],
    ['+49 170 1234567. 12 people', '[phone]. 12 people'],
    ['in 2026 +44 20 7946 0958 2026', 'in 2026 [phone] 2026'],
    ['0170/1234567, 020 7946 0958', '[phone], [phone]'],
    ['(415) 555-2671 or 415.555.2671', '[phone] or [phone]'],
    ['01 42 68 53 00', '[phone]'],
    ['in 2026 0170 1234567', 'in 2026 [phone]'],
    ['order 4711 0170 1234567', 'order 4711 [phone]'],
    ['Steuer-ID 36574261809', 'Steuer-ID [national-id]'],
    ['RSSMRA85T10A562S', '[national-id]'],
    ['0170 1234567/36574261809', '[phone]/[national-id]'],
    ['131052-308T, 880320-0016', '[national-id], [national-id]'],
    ['756.9217.0769.85', '[national-id]'],
    ['2 95 10 99 126 111 93', '[national-id]'],
    ['390.533.447-05 / 54362315K', '[national-id] / [national-id]'],
  ])('of %s is %s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it.each([
    'On 2026-05-01 and 01.05.2026 and 02.05.2026 and 5/1/2026 at 14:30:00.',
    'Between 2026-11-13T10:00:00Z and 13/11/26',
    'I paid EUR 1,234,567.89, then 1.234.567,89 €, then £02 070 000.',
    'My case C-2026-0142, INV/2026/0207946, ticket #02079460958.',
    'Order number 02079460958, Bestellnummer 01701234567, ref. 0170-1234567',
    'order 4111111111111112 and 1234567890123456',
    'DE89370400440532013001 has a wrong checksum',
    'Version 10.12.14, section 3.4.5.6, 192.168.100.200',
    'a @ b, @jo, x@y, 3 @ 5.00',
    'In 1999 to 2026, 100 of 2000 people, 98.5 %.',
    '550e8400-e29b-41d4-a716-446655440000',
    'Customer 12345678, dossier 36574261808',
  ])('leaves alone: %s', text => {
    expect(redactIdentifiers(text, { countries: ['DE', 'GB', 'US'] })).toEqual({
      text,
      counts: {},
    });
  });

  it('takes a number for a telephone where a word says so', () => {
    expect(redact('Tel.: 7654321', [])).toBe('Tel.: [phone]');
    expect(redact('call me on 5550123456', [])).toBe('call me on [phone]');
    expect(redact('020 7946 0958', [])).toBe('020 7946 0958');
    const tooLong = `call ${'5'.repeat(30)}`;
    expect(redact(tooLong, [])).toBe(tooLong);
  });

  it('counts what it replaced', () => {
    const text = 'a@b.org, c@d.org, +49 170 1234567';
    expect(redactIdentifiers(text).counts).toEqual({ email: 2, phone: 1 });
  });

  it('stays quick on long and hostile texts', () => {
    for (const part of [
      'a',
      '@',
      'a@',
      '1',
      '1 ',
      '0170 ',
      '+1',
      'DE12 ',
      '(',
    ]) {
      const text = part.repeat(20_000 / part.length);
      const begin = process.cpuUsage().user;
      redact(text);
      expect(process.cpuUsage().user - begin).toBeLessThan(5_000_000);
    }
  });
});

const word = fc.constantFrom(
  'the',
  'loan',
  'Grüße',
  'C-2026-0142',
  '2026-05-01',
  '01.05.2026',
  'EUR 1,200.50',
  '14:30',
  'order 4711',
  '100',
  'AB-12/34',
  'x@y',
  '(why?)',
  '!',
  '日本',
);
const harmless = fc
  .array(word, { maxLength: 12 })
  .map(words => words.join(' '));

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map(list => list.join(''));

function luhnDigit(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const card = fc
  .oneof(
    digits(14).map(rest => `4${rest}`),
    digits(13).map(rest => `51${rest}`),
    digits(12).map(rest => `37${rest}`),
  )
  .map(payload => payload + luhnDigit(payload));

const iban = digits(18).map(bban => {
  const numeric = `${bban}131400`;
  const check = 98n - (BigInt(numeric) % 97n);
  return `DE${String(check).padStart(2, '0')}${bban}`;
});

const grouped = (text: string, separator: string) =>
  text.replace(/(.{4})(?=.)/g, `$1${separator}`);

const identifier = fc.oneof(
  fc.emailAddress(),
  iban,
  iban.map(each => friendlyFormatIBAN(each)!),
  card,
  card.map(each => grouped(each, ' ')),
  card.map(each => grouped(each, '-')),
  digits(7).map(rest => `+49 170 ${rest}`),
);

describe('any text', () => {
  it('without identifiers stays as it is', () => {
    fc.assert(
      fc.property(harmless, text => {
        expect(redact(text)).toBe(text);
      }),
    );
  });

  it('loses every identifier, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(harmless, fc.string()),
        identifier,
        fc.oneof(harmless, fc.string()),
        fc.constantFrom(['\n', '\n'], [', ', ', '], ['(', ')'], [': ', '. ']),
        (before, found, after, [left, right]) => {
          const text = `${before}${left}${found}${right}${after}`;
          expect(redact(text)).not.toContain(found);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses telephone numbers of a country among ordinary words', () => {
    fc.assert(
      fc.property(harmless, digits(7), harmless, (before, rest, after) => {
        const text = `${before}, 0170 ${rest}, ${after}`;
        expect(redact(text)).toBe(`${before}, [phone], ${after}`);
      }),
    );
  });

  it('redacted twice is the same as once', () => {
    const mixed = fc.array(fc.oneof(identifier, fc.string(), digits(5), word), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        mixed,
        fc.constantFrom('', ' ', '-', '@'),
        (parts, between) => {
          const once = redact(parts.join(between));
          expect(redact(once)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });
});
