import {
  JournalEvent,
  JournalHead,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canSkipLocked, Tx } from '../database/GovernanceDatabase';
import {
  EventRow,
  fromEvent,
  HeadRow,
  SaltRow,
  toEvent,
  toHead,
} from './journalRows';
import { EventPlace, JournalStore } from './JournalStore';

function keyOf({ kind, id }: RecordKey) {
  return { record_kind: kind, record_id: id };
}

/** Keeps the journal in SQL. */
export class DatabaseJournalStore implements JournalStore {
  async lockHead(tx: Tx, record: RecordKey): Promise<JournalHead | undefined> {
    const query = tx<HeadRow>('journal_heads').where(keyOf(record)).first();
    const row = await (canSkipLocked(tx) ? query.forUpdate() : query);
    return row && toHead(row);
  }

  async add(tx: Tx, event: JournalEvent): Promise<void> {
    const { record, position, hash } = event;
    await tx('journal').insert(fromEvent(event));
    if (position === 1) {
      await tx('journal_heads').insert({ ...keyOf(record), position, hash });
    } else {
      await tx('journal_heads').where(keyOf(record)).update({ position, hash });
    }
  }

  async list(
    tx: Tx,
    record: RecordKey,
    options: { after: number; limit: number },
  ): Promise<JournalEvent[]> {
    const rows = await tx<EventRow>('journal')
      .where(keyOf(record))
      .where('position', '>', options.after)
      .orderBy('position')
      .limit(options.limit);
    return rows.map(toEvent);
  }

  async listOfKind(
    tx: Tx,
    recordKind: string,
    options: { from?: string; to?: string; after?: EventPlace; limit: number },
  ): Promise<JournalEvent[]> {
    const { from, to, after, limit } = options;
    const query = tx<EventRow>('journal')
      .where({ record_kind: recordKind })
      .orderBy(['at', 'record_id', 'position'])
      .limit(limit);
    if (from) {
      query.where('at', '>=', from);
    }
    if (to) {
      query.where('at', '<', to);
    }
    if (after) {
      query.whereRaw('(at, record_id, position) > (?, ?, ?)', [
        after.at,
        after.recordId,
        after.position,
      ]);
    }
    return (await query).map(toEvent);
  }

  async saltOf(tx: Tx, record: RecordKey): Promise<string | undefined> {
    const row = await tx<SaltRow>('journal_salts').where(keyOf(record)).first();
    return row?.salt;
  }

  async addSalt(tx: Tx, record: RecordKey, salt: string): Promise<void> {
    await tx('journal_salts').insert({ ...keyOf(record), salt });
  }

  async removeSalt(tx: Tx, record: RecordKey): Promise<void> {
    await tx('journal_salts').where(keyOf(record)).delete();
  }
}
