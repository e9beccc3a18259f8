import { isUtf8 } from 'node:buffer';
import { InputError } from '@backstage/errors';

/**
 * Reads bytes as text. A byte that is none is named by its place.
 * @param what - what the bytes should be, such as JSON
 */
export function decodeUtf8(bytes: Buffer, what: string): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    throw new InputError(
      `The body: found a byte at ${firstBadByte(
        bytes,
        text,
      )} that is not UTF-8, allowed is ${what} in UTF-8`,
    );
  }
  return text;
}

/** Decoding puts three other bytes where one is wrong. */
function firstBadByte(bytes: Buffer, text: string): number {
  const decoded = Buffer.from(text, 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== decoded[index]);
  return at === -1 ? bytes.length : at;
}
