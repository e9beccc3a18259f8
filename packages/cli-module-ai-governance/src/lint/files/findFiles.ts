import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { BadInputError, errorCode, reason } from '../../errors';

const CATALOG_FILES = '**/catalog-info.{yaml,yml}';
const GLOB = /[*?[\]{}()!]/;

/** A file to lint. */
export interface FoundFile {
  /** Where it is. */
  location: string;
  /** Its path from the working folder, with `/` between the parts. */
  path: string;
}

/**
 * The files that are meant, each once: paths as they are, globs, and of
 * folders the files `catalog-info.yaml` in them and below. `node_modules` and
 * hidden folders are left out, unless a path leads into them.
 * @throws BadInputError if something matches no file
 */
export async function findFiles(
  cwd: string,
  meant: readonly string[],
): Promise<FoundFile[]> {
  const locations = new Set<string>();
  for (const each of meant.length > 0 ? meant : ['.']) {
    for (const location of await findOne(cwd, each)) {
      locations.add(location);
    }
  }
  return [...locations].map(location => ({
    location,
    path: relative(cwd, location).split(sep).join('/'),
  }));
}

async function findOne(cwd: string, meant: string): Promise<string[]> {
  const location = resolve(cwd, meant);
  const found = await stat(location).catch(error => {
    if (errorCode(error) === 'ENOENT' && GLOB.test(meant)) {
      return undefined;
    }
    throw new BadInputError(`${meant}: ${reason(error)}`);
  });
  if (found?.isFile()) {
    return [location];
  }
  const locations = await glob(found ? CATALOG_FILES : meant, {
    cwd: found ? location : cwd,
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  if (locations.length === 0) {
    throw new BadInputError(
      found
        ? `${meant}: found no catalog-info.yaml here or below, allowed is a folder with at least one; name other files by path or glob`
        : `${meant}: found no file, allowed is a path or a glob that matches at least one`,
    );
  }
  return locations.map(each => resolve(each)).sort();
}
