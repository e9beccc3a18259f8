import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  JournalCheckpoint,
  JournalEvent,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * A value as canonical JSON (RFC 8785): equal values give equal texts.
 * @public
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new TypeError('This is no JSON value');
  }
  return text;
}

/** SHA-256 over the hash before and what comes next. */
function chainedHash(previousHash: string, next: unknown): string {
  return createHash('sha256')
    .update(previousHash)
    .update(canonicalJson(next))
    .digest('hex');
}

/**
 * The hash of an event: SHA-256, in hex, over the hash before it and its
 * canonical JSON without hashes.
 * @public
 */
export function hashJournalEvent(event: Omit<JournalEvent, 'hash'>): string {
  const { record, position, at, actor, type, why, data, sealed } = event;
  // Named one by one, so that nothing added to an event later changes old hashes.
  return chainedHash(event.previousHash, {
    record: { kind: record.kind, id: record.id },
    position,
    at,
    actor,
    type,
    why,
    data,
    sealed,
  });
}

/**
 * The hash of a checkpoint, made like that of an event.
 * @public
 */
export function hashJournalCheckpoint(
  checkpoint: Omit<JournalCheckpoint, 'hash'>,
): string {
  const { number, at, heads, previousHash } = checkpoint;
  return chainedHash(previousHash, { number, at, heads });
}
