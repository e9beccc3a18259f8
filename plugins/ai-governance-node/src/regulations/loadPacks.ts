import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  parsePack,
  RegulationPack,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * Where the packs that come with the product lie.
 * @public
 */
export function builtInPacksDirectory(): string {
  const manifest = require.resolve(
    '@ai-governance/backstage-plugin-ai-governance-node/package.json',
  );
  return join(dirname(manifest), 'packs');
}

async function builtInFiles(): Promise<string[]> {
  const directory = builtInPacksDirectory();
  const names = await readdir(directory);
  return names
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(directory, name));
}

async function loadPack(
  file: string,
  shownAs: string,
): Promise<RegulationPack | InputError> {
  let yaml: string;
  try {
    yaml = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return new InputError(`${shownAs}: cannot be read (${code})`);
  }
  try {
    return parsePack(yaml, shownAs);
  } catch (error) {
    if (error instanceof InputError) {
      return error;
    }
    throw error;
  }
}

/** Those of the product, which do not change while a process runs. */
let builtInPacks: Promise<(RegulationPack | InputError)[]> | undefined;

async function loadBuiltIn(): Promise<(RegulationPack | InputError)[]> {
  const files = await builtInFiles();
  return Promise.all(files.map(file => loadPack(file, basename(file))));
}

/** Ids of packs and rows that come from two files. */
function idsTwice(packs: readonly RegulationPack[]): string[] {
  const ids = packs.flatMap(({ id, rows }) => [
    `pack ${id}`,
    ...rows.map(row => `row ${row.id}`),
  ]);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/**
 * Reads regulation packs: those that come with the product, and others from
 * files.
 *
 * @throws InputError that names file and line of all that is wrong
 * @public
 */
export async function loadPacks(options?: {
  /** Paths of further packs. */
  files?: readonly string[];
  /** Whether to read the packs that come with the product; by default so. */
  builtIn?: boolean;
}): Promise<RegulationPack[]> {
  const { files = [], builtIn = true } = options ?? {};
  builtInPacks ??= loadBuiltIn();
  const loaded = [
    ...(builtIn ? await builtInPacks : []),
    ...(await Promise.all(files.map(file => loadPack(file, file)))),
  ];
  const errors = loaded.filter(result => result instanceof InputError);
  if (errors.length > 0) {
    throw new InputError(errors.map(({ message }) => message).join('\n'));
  }
  const packs = loaded as RegulationPack[];
  const twice = idsTwice(packs);
  if (twice.length > 0) {
    throw new InputError(`Two packs share an id: ${twice.join(', ')}`);
  }
  return packs;
}
