import { canSkipLocked, inChunks, Tx } from '../database/GovernanceDatabase';
import { OutboxMessage } from './OutboxConsumer';
import { ClaimedMessage, OutboxStore } from './OutboxStore';

interface OutboxRow {
  id: number | string;
  consumer: string;
  record_kind: string;
  record_id: string;
  type: string;
  payload: string;
  scope: string;
  created_at: string;
  due_at: number | string;
  attempts: number;
  claimed_until: number | string | null;
  last_error: string | null;
}

/** Keeps messages in SQL. */
export class DatabaseOutboxStore implements OutboxStore {
  async add(
    tx: Tx,
    messages: readonly OutboxMessage[],
    now: Date,
  ): Promise<void> {
    for (const chunk of inChunks(messages, 8)) {
      await tx('outbox').insert(
        chunk.map(({ consumer, record, type, payload, scope }) => ({
          consumer,
          record_kind: record.kind,
          record_id: record.id,
          type,
          payload: JSON.stringify(payload),
          scope,
          created_at: now.toISOString(),
          due_at: now.getTime(),
        })),
      );
    }
  }

  async claim(
    tx: Tx,
    options: {
      consumers: readonly string[];
      now: number;
      leaseUntil: number;
      limit: number;
    },
  ): Promise<ClaimedMessage[]> {
    const { consumers, now, leaseUntil, limit } = options;
    const query = tx<OutboxRow>('outbox')
      .whereIn('consumer', consumers)
      .where('due_at', '<=', now)
      .where(free =>
        free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .whereNotExists(
        tx({ earlier: 'outbox' })
          .select(tx.raw('1'))
          .where({
            'earlier.consumer': tx.ref('outbox.consumer'),
            'earlier.record_kind': tx.ref('outbox.record_kind'),
            'earlier.record_id': tx.ref('outbox.record_id'),
          })
          .where('earlier.id', '<', tx.ref('outbox.id')),
      )
      .orderBy(['due_at', 'id'])
      .limit(limit);
    const rows: OutboxRow[] = await (canSkipLocked(tx)
      ? query.forUpdate().skipLocked()
      : query);
    if (rows.length > 0) {
      const ids = rows.map(({ id }) => id);
      await tx('outbox')
        .whereIn('id', ids)
        .update({ claimed_until: leaseUntil });
    }
    return rows.map(row => ({
      id: Number(row.id),
      consumer: row.consumer,
      record: { kind: row.record_kind, id: row.record_id },
      type: row.type,
      payload: JSON.parse(row.payload),
      scope: row.scope,
      attempts: row.attempts,
      claimedUntil: leaseUntil,
    }));
  }

  async postpone(
    tx: Tx,
    message: ClaimedMessage,
    options: { dueAt: number; error: string },
  ): Promise<void> {
    await tx('outbox')
      .where({ id: message.id, claimed_until: message.claimedUntil })
      .update({
        due_at: options.dueAt,
        attempts: message.attempts + 1,
        claimed_until: null,
        last_error: options.error,
      });
  }

  async remove(tx: Tx, ids: readonly number[]): Promise<void> {
    for (const chunk of inChunks(ids)) {
      await tx('outbox').whereIn('id', chunk).delete();
    }
  }

  async count(tx: Tx): Promise<{ waiting: number; failing: number }> {
    const [row] = await tx('outbox').select(
      tx.raw('count(*) as waiting'),
      tx.raw('count(last_error) as failing'),
    );
    return { waiting: Number(row.waiting), failing: Number(row.failing) };
  }
}
