import {
  JournalCheckpoint,
  JournalEvent,
  JournalHead,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalJson } from '@ai-governance/backstage-plugin-ai-governance-node';

export interface EventRow {
  record_kind: string;
  record_id: string;
  position: number;
  at: string;
  actor: string;
  type: string;
  why: string | null;
  data: string;
  sealed: string | null;
  previous_hash: string;
  hash: string;
}

export interface HeadRow {
  record_kind: string;
  record_id: string;
  position: number;
  hash: string;
  checkpoint: number | null;
  seen_position: number;
}

export interface SaltRow {
  record_kind: string;
  record_id: string;
  salt: string;
}

export interface CheckpointRow {
  number: number;
  at: string;
  heads: string;
  previous_hash: string;
  hash: string;
}

export function toEvent(row: EventRow): JournalEvent {
  return {
    record: { kind: row.record_kind, id: row.record_id },
    position: row.position,
    at: row.at,
    actor: row.actor,
    type: row.type,
    ...(row.why !== null && { why: row.why }),
    data: JSON.parse(row.data),
    ...(row.sealed !== null && { sealed: JSON.parse(row.sealed) }),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

export function fromEvent(event: JournalEvent): EventRow {
  return {
    record_kind: event.record.kind,
    record_id: event.record.id,
    position: event.position,
    at: event.at,
    actor: event.actor,
    type: event.type,
    why: event.why ?? null,
    data: canonicalJson(event.data),
    sealed: event.sealed ? canonicalJson(event.sealed) : null,
    previous_hash: event.previousHash,
    hash: event.hash,
  };
}

export function toHead(row: HeadRow): JournalHead {
  return {
    record: { kind: row.record_kind, id: row.record_id },
    position: row.position,
    hash: row.hash,
  };
}

export function toCheckpoint(row: CheckpointRow): JournalCheckpoint {
  return {
    number: row.number,
    at: row.at,
    heads: JSON.parse(row.heads),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

export function fromCheckpoint(checkpoint: JournalCheckpoint): CheckpointRow {
  return {
    number: checkpoint.number,
    at: checkpoint.at,
    heads: canonicalJson(checkpoint.heads),
    previous_hash: checkpoint.previousHash,
    hash: checkpoint.hash,
  };
}

/**
 * Reads a row whose texts may have been changed, by hand or by a bad disk.
 * @returns nothing where they are no JSON, or not as they were written
 */
export function asWritten<Row extends object, T>(
  row: Row,
  read: (row: Row) => T,
  write: (value: T) => Row,
): T | undefined {
  try {
    const value = read(row);
    const written = Object.entries(write(value));
    return written.every(([name, text]) => row[name as keyof Row] === text)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
