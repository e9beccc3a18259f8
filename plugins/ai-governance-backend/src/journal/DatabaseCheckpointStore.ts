import {
  JournalCheckpoint,
  JournalHead,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canSkipLocked, Tx } from '../database/GovernanceDatabase';
import { jsonRows } from '../database/jsonRows';
import { CheckpointStore } from './CheckpointStore';
import {
  CheckpointRow,
  fromCheckpoint,
  HeadRow,
  toCheckpoint,
  toHead,
} from './journalRows';

/** Keeps checkpoints in SQL. */
export class DatabaseCheckpointStore implements CheckpointStore {
  async lockChanged(tx: Tx, limit: number): Promise<JournalHead[]> {
    const query = tx<HeadRow>('journal_heads')
      .where('position', '>', tx.ref('seen_position'))
      .orderBy(['record_kind', 'record_id'])
      .limit(limit);
    // To wait for one of them while holding others could lock up with a
    // transaction that changes two records.
    const rows = await (canSkipLocked(tx)
      ? query.forUpdate().skipLocked()
      : query);
    return rows.map(toHead);
  }

  async last(tx: Tx): Promise<JournalCheckpoint | undefined> {
    const row = await tx<CheckpointRow>('journal_checkpoints')
      .orderBy('number', 'desc')
      .first();
    return row && toCheckpoint(row);
  }

  async add(tx: Tx, checkpoint: JournalCheckpoint): Promise<void> {
    await tx('journal_checkpoints').insert(fromCheckpoint(checkpoint));
    const keys = checkpoint.heads.map(({ record }) => [record.kind, record.id]);
    // The heads are locked, so what they are now is what was seen.
    await tx('journal_heads')
      .where('position', '>', tx.ref('seen_position'))
      .whereRaw(
        `(record_kind, record_id) in (select value ->> 0, value ->> 1 from ${jsonRows(
          tx,
        )})`,
        [JSON.stringify(keys)],
      )
      .update({
        checkpoint: checkpoint.number,
        seen_position: tx.ref('position'),
      });
  }
}
