import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importIn, newFolder, readFiles, writeFiles } from '../__testUtils__';

const MAPPING = `
inventory: Register
key: id
address: https://register.example.com/{id}
owners: { name: '{team}', groups: { type: team } }
system: { name: '{name}', spec: { purpose: '{purpose}' } }
interactions: [{ title: '{name}' }]
`;

const RECORDS = `id,name,team,purpose
1,Chatbot,Sales,Answers questions.
2,Fraud score,Payments,Scores payments.
3,Fraud score,Claims,Scores claims.
`;

const ARGS = ['register.csv', '--mapping', 'mapping.yaml'];

async function importTwice(
  change: (folder: string) => Promise<void> | void,
  args: string[] = [],
) {
  const folder = await newFolder({
    'register.csv': RECORDS,
    'mapping.yaml': MAPPING,
  });
  const first = await importIn(folder, ARGS, '2026-05-01');
  await change(folder);
  const second = await importIn(folder, [...ARGS, ...args], '2026-06-01');
  return { folder, first, second };
}

function edit(path: string, from: string, to: string) {
  return async (folder: string) => {
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };
}

describe('a second import', () => {
  it('changes nothing where the records did not change, on a later day', async () => {
    const { first, second } = await importTwice(() => {});
    expect(second.files).toEqual(first.files);
    expect(second.report.files).toMatchObject({ new: [], changed: [] });
    expect(second.report.files.unchanged).toHaveLength(5);
  });

  it('gives the same files for the same records in another order', async () => {
    const folder = await newFolder({
      'register.csv': RECORDS.split('\n')
        .map((line, index) => ({ line, index }))
        .sort((a, b) => (a.index && b.index ? b.index - a.index : 0))
        .map(({ line }) => line)
        .join('\n'),
      'mapping.yaml': MAPPING,
    });
    const { first } = await importTwice(() => {});
    expect((await importIn(folder, ARGS)).files).toEqual(first.files);
  });

  it('changes the file of a record that changed, and dates only that', async () => {
    const { second } = await importTwice(
      edit('register.csv', 'Scores payments.', 'Scores card payments.'),
    );
    expect(second.report.files.changed).toEqual([
      expect.stringMatching(/^systems\/fraud-score-[0-9a-f]{8}\.yaml$/),
    ]);
    const dates = Object.values(second.files).map(
      text => /imported-on: '(.*)'/.exec(text)?.[1],
    );
    expect(dates.sort()).toEqual([
      '2026-05-01',
      '2026-05-01',
      '2026-05-01',
      '2026-05-01',
      '2026-06-01',
    ]);
  });

  it('keeps a name when another record comes to want it', async () => {
    const { second } = await importTwice(
      edit(
        'register.csv',
        '3,Fraud',
        '4,Chatbot,Support,Answers questions.\n3,Fraud',
      ),
    );
    expect(second.report.files.new).toEqual([
      expect.stringMatching(/^systems\/chatbot-[0-9a-f]{8}\.yaml$/),
    ]);
    expect(second.report.files.changed).toEqual([
      'owners.yaml',
      'catalog-info.yaml',
    ]);
    expect(second.files['systems/chatbot.yaml']).toContain('Record: 1\n');
  });

  it('keeps a name when the record is renamed', async () => {
    const { second } = await importTwice(
      edit('register.csv', 'Chatbot', 'Assistant'),
    );
    expect(second.files['systems/chatbot.yaml']).toContain('title: Assistant');
    expect(second.report.names).toContainEqual({
      text: 'Assistant',
      name: 'chatbot',
      why: 'kept from an earlier import',
    });
  });

  it('removes the file of a record that is gone', async () => {
    const { second } = await importTwice(
      edit('register.csv', '1,Chatbot,Sales,Answers questions.\n', ''),
    );
    expect(second.report.files.removed).toEqual(['systems/chatbot.yaml']);
    expect(Object.keys(second.files)).not.toContain('systems/chatbot.yaml');
    expect(second.files['catalog-info.yaml']).not.toContain('chatbot');
  });

  it('keeps the file of a record that can no longer be imported', async () => {
    const { first, second } = await importTwice(
      edit('register.csv', 'Sales,Answers questions.', 'Sales,'),
    );
    expect(second.report.skipped).toHaveLength(1);
    expect(second.files).toEqual(first.files);
  });

  it('leaves alone what somebody has edited, and says so', async () => {
    const { second } = await importTwice(async folder => {
      await edit(
        'out/systems/chatbot.yaml',
        'purpose: Answers questions.',
        'purpose: Answers questions on fares.',
      )(folder);
      await edit('register.csv', 'Answers questions.', 'Answers.')(folder);
    });
    expect(second.files['systems/chatbot.yaml']).toContain(
      'purpose: Answers questions on fares.',
    );
    expect(second.report.files.leftAlone).toEqual(['systems/chatbot.yaml']);
    expect(second.printed).toContain('systems/chatbot.yaml');
  });

  it('leaves alone an edited file whose record is gone, and still lists it', async () => {
    const { second } = await importTwice(async folder => {
      await edit('out/systems/chatbot.yaml', 'spec:', '# ours\nspec:')(folder);
      await edit(
        'register.csv',
        '1,Chatbot,Sales,Answers questions.\n',
        '',
      )(folder);
    });
    expect(second.files['systems/chatbot.yaml']).toContain('# ours');
    expect(second.files['catalog-info.yaml']).toContain(
      './systems/chatbot.yaml',
    );
  });

  it('replaces what somebody has edited with --force', async () => {
    const { first, second } = await importTwice(
      edit('out/systems/chatbot.yaml', 'Answers', 'Dodges'),
      ['--force'],
    );
    expect(second.report.files.changed).toEqual(['systems/chatbot.yaml']);
    expect(second.files['systems/chatbot.yaml']).toContain('purpose: Answers');
    expect(Object.keys(second.files)).toEqual(Object.keys(first.files));
  });

  it('does not take a formatter for a person', async () => {
    const { second } = await importTwice(async folder => {
      const file = join(folder, 'out/systems/chatbot.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replaceAll("'", '"').replaceAll('\n', '\r\n'));
    });
    expect(second.report.files.leftAlone).toEqual([]);
    expect(second.report.files.unchanged).toContain('systems/chatbot.yaml');
  });

  it('writes again what somebody has deleted', async () => {
    const { first, second } = await importTwice(folder =>
      rm(join(folder, 'out/systems/chatbot.yaml')),
    );
    expect(Object.keys(second.files)).toEqual(Object.keys(first.files));
    expect(second.report.files.new).toEqual(['systems/chatbot.yaml']);
  });

  it('ends an import that was interrupted', async () => {
    const { first, second } = await importTwice(async folder => {
      await rm(join(folder, 'out/catalog-info.yaml'));
      await rm(join(folder, 'out/owners.yaml'));
      await writeFile(join(folder, 'out/systems/.unfinished'), 'apiVer');
    });
    expect(Object.keys(second.files).sort()).toEqual(
      [...Object.keys(first.files), 'systems/.unfinished'].sort(),
    );
    expect(second.report.files.new).toEqual([
      'owners.yaml',
      'catalog-info.yaml',
    ]);
  });

  it.each([
    ['that holds something else', { 'notes.txt': 'mine' }],
    ['that holds systems of another making', { 'systems/a.yaml': 'kind: A' }],
  ])('refuses a folder %s', async (_, files) => {
    const folder = await newFolder({
      'register.csv': RECORDS,
      'mapping.yaml': MAPPING,
    });
    await writeFiles(join(folder, 'out'), files);
    await expect(importIn(folder, ARGS)).rejects.toThrow(
      /out: found files that no import has written/,
    );
    expect(await readFiles(join(folder, 'out'))).toEqual(files);
  });

  it('refuses the folder of another inventory', async () => {
    await expect(
      importTwice(edit('mapping.yaml', 'inventory: Register', 'inventory: B')),
    ).rejects.toThrow(/found an import of "Register", allowed is one of "B"/);
  });
});
