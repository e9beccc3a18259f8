import { writeCsv } from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { readTable } from './readTable';

const read = (text: string, maxRows = 1000) => readTable(text, { maxRows });

const cell = fc
  .string({ unit: 'binary' })
  // What begins like this stands for the text without the apostrophe.
  .filter(text => !/^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text))
  .map(text => Buffer.from(text).toString());

const row = fc
  .array(cell, { minLength: 3, maxLength: 3 })
  .filter(cells => cells.some(text => text.trim() !== ''));

describe('a table', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), rows => {
        const table = read(writeCsv([['id', 'summary', 'channel'], ...rows]));
        expect(table.header).toEqual(['id', 'summary', 'channel']);
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('is read or refused in words, whatever stands there', () => {
    const errorOf = (text: string): string | undefined => {
      try {
        read(text, 5);
        return undefined;
      } catch (error) {
        return (error as Error).name;
      }
    };
    const piece = fc.constantFrom(
      ...['"', ',', ';', '\t', '\r', '\n', '\ufeff', 'a', "'", '=', '\0', 'é'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          expect([undefined, 'InputError']).toContain(errorOf(text));
        },
      ),
    );
  });

  it.each([
    ['commas', 'id,summary\n1,a;b\n', ','],
    ['semicolons', 'id;summary\r\n1;a,b\r\n', ';'],
    ['tabs', 'id\tsummary\r1\ta,b', '\t'],
    ['a mark of the byte order', '\ufeffid,summary\r\n1,a;b', ','],
  ])('may be written with %s', (_, text, delimiter) => {
    const table = read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.header).toEqual(['id', 'summary']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['1', expect.stringMatching(/^a.b$/)] },
    ]);
  });

  it('tells where each row begins, and leaves blank ones out', () => {
    const text =
      '\ufeffid,text\r\n1,"one\r\ntwo"\r\n\r\n,\r\n2,"a\nb\rc"\r\n3,x\r\n';
    expect(read(text).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, '1'],
      [6, '2'],
      [9, '3'],
    ]);
  });

  it.each([
    ['id,text\n1,"secret\n2,x\n', 'line 2: found a quote that is opened'],
    ['id,text\r\n\r\n1,secret"x"\r\n', 'line 3: found a quote in the middle'],
    ['id,text\n"a\nb",c\n1,"secret"x\n', 'line 4: found text after'],
    ['a,'.repeat(300), 'found 301 columns, allowed are 200'],
    ['', 'it is empty'],
    [' \n,\n', 'it is empty'],
    ['id\n1\n2\n3\n', 'found more than 2 rows'],
    [`id\n${' \n'.repeat(40)}1\n`, 'found more than 2 rows'],
  ])('is refused by its line, and not by its text: %j', (text, message) => {
    expect(() => read(text, 2)).toThrow(message);
    expect(() => read(text, 2)).not.toThrow('secret');
  });
});
