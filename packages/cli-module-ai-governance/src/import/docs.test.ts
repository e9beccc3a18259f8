import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importIn, newFolder } from '../__testUtils__';

const PAGE = resolve(__dirname, '../../../../docs/import-an-inventory.md');

function firstBlock(language: string): string {
  const page = readFileSync(PAGE, 'utf8');
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)![1];
}

describe('the example in the documentation', () => {
  it('imports as it is', async () => {
    const folder = await newFolder({
      'inventory.csv': firstBlock('csv'),
      'mapping.yaml': firstBlock('yaml'),
    });
    const { report, entity } = await importIn(folder, [
      'inventory.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(report.records).toEqual({ read: 3, imported: 3, skipped: 0 });
    expect(report.entities).toEqual({ systems: 3, interactions: 2, owners: 2 });
    expect(report.leftOut).toEqual([]);
    expect(entity('AiSystem', 'help-chat')?.spec).toEqual({
      type: 'conversational',
      lifecycle: 'experimental',
      owner: 'group:default/customer-care',
      purpose: "Answers customers' questions about their orders.",
      suppliers: [{ name: 'Chatty Ltd' }],
    });
    expect(
      entity('CustomerInteraction', 'card-fraud-score')?.spec?.affected,
    ).toEqual({
      roles: ['consumer'],
      jurisdictions: ['DE', 'FR'],
      peoplePerYear: 1200000,
    });
  });
});
