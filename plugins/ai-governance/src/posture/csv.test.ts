import { loanPosture, toItem } from '../__fixtures__';
import { toCsv } from './csv';

describe('toCsv', () => {
  const item = toItem(loanPosture);

  it('writes one line for each, below the names of the columns', () => {
    const [header, row, rest] = toCsv([item]).split('\r\n');
    expect(header).toMatch(/^entityRef,kind,title,owner,level,/);
    expect(row).toMatch(
      /^customerinteraction:default\/loan-pre-approval,CustomerInteraction,Loan pre-approval,group:default\/lending,declared,declared,2,2,0,3,0,undetermined,not-assessed,fail,pass,/,
    );
    expect(row.split(',')).toHaveLength(header.split(',').length);
    expect(rest).toBe('');
  });

  it('quotes what would break the line, and disarms formulas', () => {
    const csv = toCsv([
      { ...item, title: 'Loans, "fast"\nand easy' },
      { ...item, title: '=HYPERLINK(1)' },
    ]);
    expect(csv).toContain('"Loans, ""fast""\nand easy"');
    expect(csv).toContain(",'=HYPERLINK(1),");
  });
});
