import { join } from 'node:path';
import { importIn, newFolder, readFiles, writeFiles } from '../__testUtils__';

const RECORDS = 'id,name,purpose\n1,Chatbot,Answers questions.\n';
const MAPPING = `inventory: Register
key: id
system:
  name: '{name}'
  spec:
    owner: group:default/ai
    purpose: '{purpose}'
interactions:
  - title: '{name}'
`;

/**
 * Imports something that is broken into the folder of a good import.
 * @returns how it was refused, and the folder's files before and after
 */
async function refusal(
  files: Record<string, string | Buffer>,
  records = 'register.csv',
) {
  const folder = await newFolder({
    'register.csv': RECORDS,
    'mapping.yaml': MAPPING,
  });
  const { files: before } = await importIn(folder, [
    'register.csv',
    '--mapping',
    'mapping.yaml',
  ]);
  await writeFiles(folder, files);
  const error = await importIn(folder, [
    records,
    '--mapping',
    'mapping.yaml',
  ]).catch(caught => caught);
  return { error, before, after: await readFiles(join(folder, 'out')) };
}

function mapping(from: string, to: string) {
  expect(MAPPING).toContain(from);
  return { 'mapping.yaml': MAPPING.replace(from, to) };
}

describe('records that are broken', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a row with too few fields',
      'register.csv',
      'id,name,purpose\n1,A,B\n2,C\n',
      /register\.csv:3: found 2 fields, allowed is 3/,
    ],
    [
      'a quote that is never closed',
      'register.csv',
      'id,name,purpose\n1,"A,B\n',
      /register\.csv:\d: .*[Qq]uote/,
    ],
    [
      'a column that stands twice',
      'register.csv',
      'id,name,name\n1,A,B\n',
      /register\.csv:1: found the column "name" twice/,
    ],
    [
      'no records',
      'register.csv',
      'id,name,purpose\n',
      /register\.csv: found no records/,
    ],
    [
      'JSON that ends too early',
      'register.json',
      '[\n {"id": 1},',
      /register\.json:2:12: no JSON/,
    ],
    [
      'JSON with a stray word',
      'register.json',
      '[\n {"id": yes}]',
      /register\.json:2:9: no JSON/,
    ],
    [
      'YAML with a broken indentation',
      'register.yaml',
      '- id: 1\n   name: A\n',
      /register\.yaml:\d:\d+: no YAML/,
    ],
    [
      'YAML with an alias to nothing',
      'register.yaml',
      '- id: *nobody\n',
      /register\.yaml: no YAML: .*nobody/,
    ],
    [
      'no list',
      'register.json',
      '{"meta": 1, "systems": []}',
      /register\.json: found a map with the keys meta, systems at the top, allowed is a list/,
    ],
    [
      'a list of something else',
      'register.json',
      '["Chatbot"]',
      /register\.json: record 1: found "Chatbot", allowed is a map/,
    ],
    [
      'another format',
      'register.xlsx',
      'PK',
      /register\.xlsx: found the extension "\.xlsx", allowed is one of \.csv, \.json/,
    ],
    [
      'no record that can be imported',
      'register.csv',
      'id,name,purpose\n1,A,\n',
      /none of its records can be imported\n.*line 2: system\.spec\.purpose: found nothing/,
    ],
  ])(
    'with %s are refused, and nothing is written',
    async (_, file, text, message) => {
      const { error, before, after } = await refusal({ [file]: text }, file);
      expect(error.code).toBe(2);
      expect(error.message).toMatch(message);
      expect(after).toEqual(before);
    },
  );

  it('are refused where there is no such file', async () => {
    const { error } = await refusal({}, 'missing.csv');
    expect(error.message).toMatch(/missing\.csv: no such file/);
  });

  it('are refused where they are no UTF-8', async () => {
    const { error, before, after } = await refusal({
      'register.csv': Buffer.from('id,name\n1,Gr\xf6\xdfe\n', 'latin1'),
    });
    expect(error.message).toMatch(/found bytes that are no UTF-8/);
    expect(after).toEqual(before);
  });
});

describe('a mapping that is wrong', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an unknown key',
      mapping('key: id', 'key: id\nkeys: id'),
      /mapping\.yaml:3:1: keys: found "id", allowed is no such key here, but one of inventory,/,
    ],
    [
      'an unknown field',
      mapping('owner:', 'ownr: x\n    owner:'),
      /mapping\.yaml:6:5: system\.spec\.ownr: found "x", allowed is no such key here, but one of type, lifecycle, owner,/,
    ],
    [
      'the AI system of an interaction',
      mapping("title: '{name}'", 'spec: { aiSystems: [a] }'),
      /mapping\.yaml:9:13: interactions\[0\]\.spec\.aiSystems: found \["a"\], allowed is no such key/,
    ],
    [
      'a constant that the field does not allow',
      mapping('owner:', 'type: chatbot\n    owner:'),
      /mapping\.yaml:6:5: system\.spec\.type: found "chatbot", allowed is one of predictive-model,/,
    ],
    [
      'a meaning that the field does not allow',
      mapping(
        'owner:',
        'lifecycle: { column: name, values: { A: live } }\n    owner:',
      ),
      /mapping\.yaml:6:42: system\.spec\.lifecycle\.values\.A: found "live", allowed is one of experimental,/,
    ],
    [
      'a broken regular expression',
      mapping("name: '{name}'", 'name: { column: name, extract: "(" }'),
      /mapping\.yaml:4:25: system\.name\.extract: found "\(", allowed is a regular expression/,
    ],
    [
      'an unknown operator',
      mapping("- title: '{name}'", '- when: { name: { $like: a } }'),
      /mapping\.yaml:9:13: interactions\[0\]\.when\.name: found \{"\$like":"a"\}, allowed is one operator of \$exists,/,
    ],
    [
      'an operator among columns',
      mapping("- title: '{name}'", '- when: { $and: [] }'),
      /mapping\.yaml:9:5: interactions\[0\]\.when: .*allowed is names of columns, or \$all, \$any or \$not alone/,
    ],
    [
      'an open brace',
      mapping("'{purpose}'", "'{purpose'"),
      /mapping\.yaml:7:5: system\.spec\.purpose: found "\{purpose", allowed is a text with names of columns in braces/,
    ],
    [
      'no purpose',
      mapping("    purpose: '{purpose}'\n", ''),
      /mapping\.yaml:5:3: system\.spec\.purpose: found nothing, allowed is/,
    ],
    [
      'no owner',
      mapping('    owner: group:default/ai\n', ''),
      /mapping\.yaml:5:3: system\.spec\.owner: found nothing, allowed is an owner, here or/,
    ],
    [
      'interactions that have the same id',
      mapping("- title: '{name}'", '- id: a\n  - id: a'),
      /mapping\.yaml:10:5: interactions\[1\]\.id: found "a", allowed is an id that no other/,
    ],
    [
      'a column in a template that the inventory does not have',
      mapping("'{purpose}'", "'{aim}'"),
      /mapping\.yaml:7:5: system\.spec\.purpose: found "\{aim\}", allowed is a column of the inventory \(no "aim" there\): id, name, purpose/,
    ],
    [
      'a column in a condition that the inventory does not have',
      mapping(
        "- title: '{name}'",
        '- when: { $any: [{ name: a }, { $not: { state: b } }] }',
      ),
      /mapping\.yaml:9:\d+: interactions\[0\]\.when\.\$any\[1\]\.\$not\.state: found "b", allowed is a column/,
    ],
    [
      'a key that is no column',
      mapping('key: id', 'key: number'),
      /mapping\.yaml:2:1: key: found "number", allowed is a column/,
    ],
    [
      'broken YAML',
      mapping('key: id', 'key: [id'),
      /mapping\.yaml:\d:\d+: no YAML/,
    ],
    ['nothing in it', { 'mapping.yaml': '' }, /mapping\.yaml:1:1: .*found/],
  ])(
    'with %s is refused, and nothing is written',
    async (_, files, message) => {
      const { error, before, after } = await refusal(files);
      expect(error.code).toBe(2);
      expect(error.message).toMatch(message);
      expect(after).toEqual(before);
    },
  );

  it('is told all that is wrong at once', async () => {
    const { error } = await refusal(mapping('key: id', 'kye: id\nlicense: x'));
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining('key: found nothing'),
      expect.stringContaining('kye: found "id"'),
      expect.stringContaining('license: found "x"'),
    ]);
  });
});

describe('arguments', () => {
  it.each<[string, string[], RegExp]>([
    ['no records', ['--mapping', 'mapping.yaml'], /found 0 files of records/],
    [
      'two files of records',
      ['register.csv', 'b.csv', '--mapping', 'mapping.yaml'],
      /found 2 files of records/,
    ],
    ['no mapping', ['register.csv'], /--mapping: found nothing/],
    [
      'an unknown option',
      ['register.csv', '--mapping', 'mapping.yaml', '--dry'],
      /found --dry, allowed is one of --mapping/,
    ],
    [
      'a date that is none',
      ['register.csv', '--mapping', 'mapping.yaml', '--date', '2026-02-30'],
      /--date: found "2026-02-30", allowed is a date as YYYY-MM-DD/,
    ],
    [
      'a report in a folder that is not there',
      [
        'register.csv',
        '--mapping',
        'mapping.yaml',
        '--report',
        'no/report.json',
      ],
      /--report: .*no: no such file or folder/,
    ],
  ])('with %s are refused', async (_, args, message) => {
    const folder = await newFolder({
      'register.csv': RECORDS,
      'mapping.yaml': MAPPING,
    });
    await expect(importIn(folder, args)).rejects.toMatchObject({
      code: 2,
      message: expect.stringMatching(message),
    });
    expect(await readFiles(join(folder, 'out'))).toEqual({});
  });
});
