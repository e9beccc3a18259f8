import { createHash } from 'node:crypto';

/** What tells whether two bodies are the same, byte for byte. */
export function payloadHash(rawBody: Buffer): string {
  return createHash('sha256').update(rawBody).digest('hex');
}
