import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInputError, errorCode, reason } from '../../errors';
import { readHeader, WrittenHeader } from './header';
import { LOCATION_FILE, OWNERS_FILE, SYSTEMS_FOLDER } from './layout';

/** A file that stands in the folder already. */
export interface ExistingFile {
  text: string;
  /** What an import wrote on top; `undefined` if the file is not by one. */
  header?: WrittenHeader;
}

/**
 * The files of an earlier import, by path; none if the folder is new or empty.
 * @throws BadInputError if the folder holds something else
 */
export async function readFolder(
  folder: string,
  inventory: string,
): Promise<Map<string, ExistingFile>> {
  const top = await list(folder);
  const systems = top.includes(SYSTEMS_FOLDER)
    ? await list(join(folder, SYSTEMS_FOLDER))
    : [];
  const paths = [
    ...[LOCATION_FILE, OWNERS_FILE].filter(name => top.includes(name)),
    ...systems
      .filter(name => name.endsWith('.yaml'))
      .map(name => `${SYSTEMS_FOLDER}/${name}`),
  ];
  const files = new Map<string, ExistingFile>();
  for (const path of paths) {
    const written = await readFile(join(folder, path), 'utf8');
    const text = written.replaceAll('\r\n', '\n');
    files.set(path, { text, header: readHeader(text) });
  }
  const headers = [...files.values()].flatMap(({ header }) => header ?? []);
  const other = headers.find(header => header.inventory !== inventory);
  if (other) {
    throw new BadInputError(
      `${folder}: found an import of "${other.inventory}", allowed is one of "${inventory}", or a new folder`,
    );
  }
  const isEmpty = [...top, ...systems].every(name => name === SYSTEMS_FOLDER);
  if (headers.length === 0 && !isEmpty) {
    throw new BadInputError(
      `${folder}: found files that no import has written, allowed is a new or empty folder, or that of an earlier import`,
    );
  }
  return files;
}

/** The names in a folder that are not hidden. */
async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => !name.startsWith('.')).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw new BadInputError(`${folder}: ${reason(error)}`);
  }
}
