import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entitiesIn, newFolder, readFiles, writeFiles } from '../__testUtils__';
import { runSchema } from './command';

const ROOT = resolve(__dirname, '../../../..');

async function printed(args: string[], cwd = '.') {
  let text = '';
  await runSchema(
    { args, info: { usage: 'ai-governance schema', name: 'schema' } },
    {
      cwd,
      write: piece => {
        text += piece;
      },
    },
  );
  return text;
}

describe('schema', () => {
  it.each(['AiSystem', 'CustomerInteraction'])(
    'prints the schema of %s as the documentation has it',
    async kind => {
      const file = resolve(ROOT, `docs/schemas/${kind}.schema.json`);
      expect(JSON.parse(await printed([kind]))).toEqual(
        JSON.parse(readFileSync(file, 'utf8')),
      );
    },
  );

  it('prints one schema for files with all kinds, if none is named', async () => {
    const fits = new Ajv({ strict: false }).compile(
      JSON.parse(await printed([])),
    );
    const demo = entitiesIn(
      readFileSync(resolve(ROOT, 'examples/lending/catalog-info.yaml'), 'utf8'),
    );
    expect(new Set(demo.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    for (const entity of demo) {
      expect([entity.metadata.name, fits(entity)]).toEqual([
        entity.metadata.name,
        true,
      ]);
    }
    const interaction = demo.find(
      ({ kind }) => kind === 'CustomerInteraction',
    )!;
    expect(
      fits({ ...interaction, spec: { ...interaction.spec, typ: 'pricing' } }),
    ).toBe(false);
  });

  it('writes files into a folder, if asked', async () => {
    const folder = await newFolder();
    await printed(['--out', 'schemas'], folder);
    expect(Object.keys(await readFiles(folder)).sort()).toEqual([
      'schemas/AiSystem.schema.json',
      'schemas/CustomerInteraction.schema.json',
      'schemas/catalog-info.schema.json',
    ]);
  });

  it('says which kinds there are, and why a folder cannot be written', async () => {
    await expect(printed(['aisystem'])).rejects.toThrow(
      'kind: found "aisystem", allowed is one of AiSystem, CustomerInteraction',
    );
    const folder = await newFolder();
    await writeFiles(folder, { taken: '' });
    await expect(printed(['--out', 'taken/x'], folder)).rejects.toMatchObject({
      code: 2,
      message: expect.stringContaining('found a file, allowed is a folder'),
    });
  });
});
