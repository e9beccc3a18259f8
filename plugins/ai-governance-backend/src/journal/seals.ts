import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What names a salt to others: its SHA-256 tells nothing about it. */
export function saltHash(salt: string): string {
  return createHash('sha256').update(salt).digest('base64url');
}

/**
 * Seals a text, so that it can be proved later while the salt is there, and not
 * be guessed without. The name binds it to its place.
 */
export function sealText(salt: string, name: string, text: string): string {
  return createHmac('sha256', salt)
    .update(`${name}\0${text}`)
    .digest('base64url');
}

/** Whether a seal is that of a text. */
export function isSealOf(
  seal: string,
  salt: string,
  name: string,
  text: string,
): boolean {
  const expected = Buffer.from(sealText(salt, name, text));
  const found = Buffer.from(seal);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
