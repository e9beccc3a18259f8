import { createMockDirectory } from '@backstage/backend-test-utils';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPacks } from './loadPacks';

/** The pack that the docs give as an example. */
function documentedPack(): string {
  const page = resolve(__dirname, '../../../../docs/regulations.md');
  const text = readFileSync(page, 'utf8');
  return /```yaml\n(id: acme-ch\n.*?)```/s.exec(text)![1];
}

function pack(id: string, row: string): string {
  return `id: ${id}
title: A pack
jurisdictions: [JP]
covers: [ai]
rows:
  - id: ${row}
    title: A rule
    citation: Art 1
    domain: ai
    appliesWhen: { personalData: true }
    entitlements: []
    from: 2026-01-01
    source: M
    confidence: low
`;
}

describe('loading packs', () => {
  const directory = createMockDirectory({
    content: {
      'one.yaml': pack('one', 'first'),
      'documented.yaml': documentedPack(),
      'two.yaml': pack('two', 'first'),
      'late.yaml': pack('late', 'third').replace('2026-01-01', 'someday'),
      'odd.yaml': pack('odd', 'fourth').replace('personalData', 'colour'),
    },
  });

  it('reads the built-in ones and own ones', async () => {
    const files = [directory.resolve('one.yaml')];
    const all = await loadPacks({ files });
    const own = await loadPacks({ files, builtIn: false });
    expect(own.map(({ id }) => id)).toEqual(['one']);
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['eu-gdpr', 'gb', 'one']),
    );
  });

  it('takes the example of the docs', async () => {
    const files = [directory.resolve('documented.yaml')];
    const [own] = await loadPacks({ files, builtIn: false });
    expect(own).toMatchObject({ id: 'acme-ch', jurisdictions: ['CH'] });
  });

  it('names all that is wrong, by file and line', async () => {
    const files = ['late.yaml', 'odd.yaml', 'none.yaml'].map(name =>
      directory.resolve(name),
    );
    const [late, odd, none] = files;
    await expect(loadPacks({ files })).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        new RegExp(
          `^${late}:12: rows\\[0\\].from: .*\n${odd}:10: .* unknown attribute colour.*\n${none}: cannot be read \\(ENOENT\\)$`,
        ),
      ),
    });
  });

  it('refuses a row that two packs claim', async () => {
    const files = ['one.yaml', 'two.yaml'].map(name => directory.resolve(name));
    await expect(loadPacks({ files, builtIn: false })).rejects.toThrow(
      'row first',
    );
  });
});
