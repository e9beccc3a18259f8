import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { InputError } from '@backstage/errors';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** It is a part of every page. */
const MAX_BYTES = 64 * 1024;

/**
 * A logo as a `data:` address, which may be written as such or as the path of a
 * file. From another host it would tell that host who reads the page.
 */
export async function readLogo(
  written: string | undefined,
  key: string,
): Promise<string | undefined> {
  if (written === undefined) {
    return undefined;
  }
  const logo = written.startsWith('data:')
    ? written
    : await fileAsData(written, key);
  if (!/^data:image\/[a-z+]+[;,]/.test(logo)) {
    throw new InputError(`${key}: allowed is a data: address of an image`);
  }
  if (logo.length > (MAX_BYTES * 4) / 3 + 100) {
    throw new InputError(
      `${key}: found a larger image, allowed are ${MAX_BYTES / 1024} kB`,
    );
  }
  return logo;
}

async function fileAsData(path: string, key: string): Promise<string> {
  const type = TYPES[extname(path).toLowerCase()];
  if (!type || /^[a-z][a-z+.-]+:/i.test(path) || path.startsWith('//')) {
    throw new InputError(
      `${key}: found "${path}", allowed is a data: address or the path of a file that ends in ${Object.keys(
        TYPES,
      ).join(', ')}`,
    );
  }
  const content = await readFile(resolve(path)).catch(() => {
    throw new InputError(`${key}: there is no file ${resolve(path)}`);
  });
  return `data:${type};base64,${content.toString('base64')}`;
}
