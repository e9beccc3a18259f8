import { readFile } from 'node:fs/promises';
import { BadInputError, reason } from '../errors';

/**
 * The text of a file in UTF-8, with `\n` as the end of a line.
 * @throws BadInputError if there is no such text
 */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new BadInputError(`${file}: ${reason(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('\r\n', '\n');
  } catch {
    throw new BadInputError(
      `${file}: found bytes that are no UTF-8, allowed is text saved as UTF-8`,
    );
  }
}
