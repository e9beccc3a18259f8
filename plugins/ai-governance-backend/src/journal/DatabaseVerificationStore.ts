import {
  JournalCheckpoint,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';
import { jsonRows } from '../database/jsonRows';
import { CheckpointRow, EventRow, HeadRow, toHead } from './journalRows';
import { HeadState, SeenHead, VerificationStore } from './VerificationStore';

const EVENTS_PER_PAGE = 1000;
const LAST_POSITION = 2 ** 31 - 1;

type KeyRow = Pick<HeadRow, 'record_kind' | 'record_id'>;

function toKey(row: KeyRow): RecordKey {
  return { kind: row.record_kind, id: row.record_id };
}

/** Reads the journal from SQL for whoever verifies it. */
export class DatabaseVerificationStore implements VerificationStore {
  async heads(
    tx: Tx,
    options: { after?: RecordKey; limit: number },
  ): Promise<HeadState[]> {
    const { after, limit } = options;
    const query = tx({ heads: 'journal_heads' })
      .leftJoin({ salts: 'journal_salts' }, join =>
        join
          .on('salts.record_kind', 'heads.record_kind')
          .on('salts.record_id', 'heads.record_id'),
      )
      .select('heads.*', 'salts.salt')
      .orderBy(['heads.record_kind', 'heads.record_id'])
      .limit(limit);
    if (after) {
      query.whereRaw('(heads.record_kind, heads.record_id) > (?, ?)', [
        after.kind,
        after.id,
      ]);
    }
    const rows: (HeadRow & { salt: string | null })[] = await query;
    return rows.map(row => ({
      ...toHead(row),
      checkpoint: row.checkpoint ?? undefined,
      seenPosition: row.seen_position,
      salt: row.salt ?? undefined,
    }));
  }

  async *events(
    tx: Tx,
    options: { after?: RecordKey; upTo?: RecordKey },
  ): AsyncIterable<EventRow> {
    const { after, upTo } = options;
    let place = after && [after.kind, after.id, LAST_POSITION];
    for (;;) {
      const query = tx<EventRow>('journal')
        .orderBy(['record_kind', 'record_id', 'position'])
        .limit(EVENTS_PER_PAGE);
      if (place) {
        query.whereRaw('(record_kind, record_id, position) > (?, ?, ?)', place);
      }
      if (upTo) {
        query.whereRaw('(record_kind, record_id) <= (?, ?)', [
          upTo.kind,
          upTo.id,
        ]);
      }
      const rows = await query;
      yield* rows;
      if (rows.length < EVENTS_PER_PAGE) {
        return;
      }
      const last = rows[rows.length - 1];
      place = [last.record_kind, last.record_id, last.position];
    }
  }

  async straySalt(tx: Tx): Promise<RecordKey | undefined> {
    const row = await tx({ salts: 'journal_salts' })
      .select('salts.record_kind', 'salts.record_id')
      .whereNotExists(
        tx({ heads: 'journal_heads' })
          .select(tx.raw('1'))
          .where({
            'heads.record_kind': tx.ref('salts.record_kind'),
            'heads.record_id': tx.ref('salts.record_id'),
          }),
      )
      .orderBy(['salts.record_kind', 'salts.record_id'])
      .first();
    return row && toKey(row);
  }

  async checkpointAfter(
    tx: Tx,
    number: number,
  ): Promise<CheckpointRow | undefined> {
    return tx<CheckpointRow>('journal_checkpoints')
      .where('number', '>', number)
      .orderBy('number')
      .first();
  }

  async seenIn(tx: Tx, checkpoint: JournalCheckpoint): Promise<SeenHead[]> {
    const listed = checkpoint.heads.map(({ record, position }, index) => [
      record.kind,
      record.id,
      position,
      index,
    ]);
    const rows: {
      hash: string | null;
      checkpoint: number | null;
      seen_position: number | null;
    }[] = await tx
      .select('journal.hash', 'heads.checkpoint', 'heads.seen_position')
      .from(
        tx.raw(
          `(select value ->> 0 as record_kind, value ->> 1 as record_id,
             cast(value ->> 2 as integer) as position,
             cast(value ->> 3 as integer) as place
           from ${jsonRows(tx)}) as listed`,
          [JSON.stringify(listed)],
        ),
      )
      .leftJoin('journal', join =>
        join
          .on('journal.record_kind', 'listed.record_kind')
          .on('journal.record_id', 'listed.record_id')
          .on('journal.position', 'listed.position'),
      )
      .leftJoin({ heads: 'journal_heads' }, join =>
        join
          .on('heads.record_kind', 'listed.record_kind')
          .on('heads.record_id', 'listed.record_id'),
      )
      .orderBy('listed.place');
    return rows.map(row => ({
      hash: row.hash ?? undefined,
      checkpoint: row.checkpoint ?? undefined,
      seenPosition: row.seen_position ?? undefined,
    }));
  }

  async seenBy(
    tx: Tx,
    options: { checkpoint: number; limit: number },
  ): Promise<RecordKey[]> {
    const rows = await tx<HeadRow>('journal_heads')
      .where({ checkpoint: options.checkpoint })
      .select('record_kind', 'record_id')
      .limit(options.limit);
    return rows.map(toKey);
  }

  async seenAfter(tx: Tx, checkpoint: number): Promise<RecordKey | undefined> {
    const row = await tx<HeadRow>('journal_heads')
      .where('checkpoint', '>', checkpoint)
      .select('record_kind', 'record_id')
      .first();
    return row && toKey(row);
  }
}
