import {
  mkdtemp,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { runImport } from '../import/command';
import { ImportReport } from '../import/report';

const folders: string[] = [];

afterAll(() =>
  Promise.all(folders.map(folder => rm(folder, { recursive: true }))),
);

/** A folder of its own, with some files in it, until the tests are done. */
export async function newFolder(files: Record<string, string | Buffer> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ai-governance-'));
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(
  folder: string,
  files: Record<string, string | Buffer>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** All files below a folder, by path; none if there is no such folder. */
export async function readFiles(
  folder: string,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  for (const entry of entries.filter(each => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
  }
  return files;
}

/** The entities in a file's text. */
export function entitiesIn(text: string): Entity[] {
  return [...parseAllDocuments(text)].map(document => document.toJS());
}

/**
 * Runs `ai-governance import` in a folder, into its folder `out`, and gives
 * what it printed, what it reported and what it wrote.
 */
export async function importIn(
  folder: string,
  args: string[],
  today = '2026-05-01',
) {
  let printed = '';
  await runImport(
    {
      args: ['--out', 'out', '--report', 'report.json', ...args],
      info: { usage: 'ai-governance import', name: 'import' },
    },
    {
      cwd: folder,
      today,
      write: text => {
        printed += text;
      },
    },
  );
  const files = await readFiles(join(folder, 'out'));
  const report: ImportReport = JSON.parse(
    await readFile(join(folder, 'report.json'), 'utf8'),
  );
  const entities = Object.values(files).flatMap(entitiesIn);
  return {
    printed,
    report,
    files,
    entities,
    entity: (kind: string, name: string) =>
      entities.find(each => each.kind === kind && each.metadata.name === name),
  };
}
