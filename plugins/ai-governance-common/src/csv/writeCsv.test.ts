import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './writeCsv';

const harmless = fc
  .string({ unit: 'binary' })
  .filter(text => !/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text));

describe('writeCsv', () => {
  it('writes what another program reads back, cell by cell', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain(width =>
            fc.array(
              fc.array(harmless, { minLength: width, maxLength: width }),
              { minLength: 1, maxLength: 8 },
            ),
          ),
        rows => {
          expect(parse(writeCsv(rows), { record_delimiter: '\r\n' })).toEqual(
            rows,
          );
        },
      ),
    );
  });

  it('disarms what a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
        fc.string(),
        (sign, rest) => {
          const [[cell]] = parse(writeCsv([[`${sign}${rest}`, 'more']]), {
            record_delimiter: '\r\n',
          });
          expect(cell).toBe(`'${sign}${rest}`);
        },
      ),
    );
  });

  it('leaves numbers as they are, and nothing empty', () => {
    expect(writeCsv([[-5, undefined, 0, 'a']])).toBe('-5,,0,a\r\n');
  });
});
