import { canSkipLocked, inChunks, Tx } from '../database/GovernanceDatabase';
import { ChangeQueue, Expectation, PendingChange } from './ChangeQueue';

interface ChangeRow {
  entity_ref: string;
  expected: string | null;
  revision: number;
  attempts: number;
  due_at: number | string;
}

/** Keeps the queue in SQL. */
export class DatabaseChangeQueue implements ChangeQueue {
  async mark(
    tx: Tx,
    changes: readonly { entityRef: string; expected?: Expectation }[],
    dueAt: number,
  ): Promise<void> {
    for (const chunk of inChunks(changes, 5)) {
      await tx('catalog_changes')
        .insert(
          chunk.map(({ entityRef, expected }) => ({
            entity_ref: entityRef,
            expected: expected ? JSON.stringify(expected) : null,
            revision: 0,
            attempts: 0,
            due_at: dueAt,
          })),
        )
        .onConflict('entity_ref')
        .merge({
          expected: tx.raw('excluded.expected'),
          revision: tx.raw('catalog_changes.revision + 1'),
          attempts: 0,
          // Who marks it again and again does not put it off for ever.
          due_at: tx.raw(
            `case when excluded.due_at < catalog_changes.due_at
              then excluded.due_at else catalog_changes.due_at end`,
          ),
        });
    }
  }

  async claim(
    tx: Tx,
    options: { now: number; leaseUntil: number; limit: number },
  ): Promise<PendingChange[]> {
    const { now, leaseUntil, limit } = options;
    const query = tx<ChangeRow>('catalog_changes')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit);
    const rows = await (canSkipLocked(tx)
      ? query.forUpdate().skipLocked()
      : query);
    if (rows.length > 0) {
      await tx('catalog_changes')
        .whereIn(
          'entity_ref',
          rows.map(row => row.entity_ref),
        )
        .update({ due_at: leaseUntil });
    }
    return rows.map(row => ({
      entityRef: row.entity_ref,
      expected: row.expected ? JSON.parse(row.expected) : undefined,
      revision: row.revision,
      attempts: row.attempts,
    }));
  }

  async postpone(tx: Tx, change: PendingChange, dueAt: number): Promise<void> {
    await tx('catalog_changes')
      .where({ entity_ref: change.entityRef, revision: change.revision })
      .update({ attempts: change.attempts + 1, due_at: dueAt });
  }

  async finish(tx: Tx, changes: readonly PendingChange[]): Promise<void> {
    for (const { entityRef, revision } of changes) {
      await tx('catalog_changes')
        .where({ entity_ref: entityRef, revision })
        .delete();
    }
  }

  async count(tx: Tx): Promise<number> {
    const [{ count }] = await tx('catalog_changes').count({ count: '*' });
    return Number(count);
  }
}
