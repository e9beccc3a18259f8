import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { explain } from '../explain/command';
import { lintReportSchema } from './report';

const PAGE = readFileSync(
  resolve(__dirname, '../../../../docs/lint.md'),
  'utf8',
);

function blocks(language: string): string[] {
  const pattern = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g');
  return [...PAGE.matchAll(pattern)].map(([, block]) => block);
}

describe('the documentation of lint', () => {
  it('shows a report in the shape that is printed', () => {
    const reports = blocks('json').map(each => JSON.parse(each));
    const [report] = reports.filter(each => 'findings' in each);
    expect(() => lintReportSchema.parse(report)).not.toThrow();
  });

  it('names checks and rules that exist', () => {
    const ids = PAGE.match(
      /\b(?:declaration|identification|expectations|transparency|feedback|contracts|regulation|related-controls)\.[a-z]+(?:-[a-z]+)*\b/g,
    )!;
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) {
      expect(() =>
        explain({ args: [id], info: { usage: 'explain', name: 'explain' } }),
      ).not.toThrow();
    }
  });
});
