import {
  Confirmation,
  ConfirmationSubject,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { inChunks, Tx } from '../database/GovernanceDatabase';
import { insertRows } from '../database/insertRows';
import { ConfirmableFacts, ConfirmationStore } from './ConfirmationStore';

interface Key {
  entityRef: string;
  subject: ConfirmationSubject;
}

interface ConfirmableRow {
  entity_ref: string;
  subject: ConfirmationSubject;
  facts: string;
  facts_hash: string;
}

interface ConfirmationRow extends ConfirmableRow {
  id: string;
  confirmed_by: string;
  confirmed_at: string;
  review_by: string;
  note: string | null;
  lapsed_at: string | null;
  lapsed_because: Confirmation['lapsedBecause'] | null;
}

function toConfirmable(row: ConfirmableRow): ConfirmableFacts {
  return {
    entityRef: row.entity_ref,
    subject: row.subject,
    facts: JSON.parse(row.facts),
    factsHash: row.facts_hash,
  };
}

function toConfirmation(row: ConfirmationRow): Confirmation {
  return {
    id: row.id,
    ...toConfirmable(row),
    confirmedBy: row.confirmed_by,
    confirmedAt: row.confirmed_at,
    reviewBy: row.review_by,
    note: row.note ?? undefined,
    lapsedAt: row.lapsed_at ?? undefined,
    lapsedBecause: row.lapsed_because ?? undefined,
  };
}

function where({ entityRef, subject }: Key) {
  return { entity_ref: entityRef, subject };
}

const OLDEST_FIRST = [{ column: 'confirmed_at' }, { column: 'id' }];

function nameOf({ entityRef, subject }: Key): string {
  return `${subject} ${entityRef}`;
}

/** Of confirmations in order, the last of each entity and subject. */
function lastOfEach(confirmations: readonly Confirmation[]): Confirmation[] {
  return [...new Map(confirmations.map(item => [nameOf(item), item])).values()];
}

/** Keeps confirmations in SQL. */
export class DatabaseConfirmationStore implements ConfirmationStore {
  async listConfirmable(tx: Tx): Promise<ConfirmableFacts[]> {
    const rows = await tx<ConfirmableRow>('confirmable_facts').orderBy([
      'entity_ref',
      'subject',
    ]);
    return rows.map(toConfirmable);
  }

  async getConfirmable(
    tx: Tx,
    key: Key,
  ): Promise<ConfirmableFacts | undefined> {
    const row = await tx<ConfirmableRow>('confirmable_facts')
      .where(where(key))
      .first();
    return row && toConfirmable(row);
  }

  async putConfirmable(
    tx: Tx,
    facts: readonly ConfirmableFacts[],
  ): Promise<void> {
    await insertRows(tx, {
      table: 'confirmable_facts',
      rows: facts.map(item => ({
        ...where(item),
        facts: JSON.stringify(item.facts),
        facts_hash: item.factsHash,
      })),
      replaceBy: ['entity_ref', 'subject'],
    });
  }

  async removeConfirmable(tx: Tx, key: Key): Promise<void> {
    await tx('confirmable_facts').where(where(key)).delete();
  }

  async latest(tx: Tx, keys: readonly Key[]): Promise<Confirmation[]> {
    const wanted = new Set(keys.map(nameOf));
    const found: Confirmation[] = [];
    for (const chunk of inChunks(keys)) {
      const rows = await tx<ConfirmationRow>('confirmations')
        .whereIn(
          'entity_ref',
          chunk.map(({ entityRef }) => entityRef),
        )
        .orderBy(OLDEST_FIRST);
      found.push(...lastOfEach(rows.map(toConfirmation)));
    }
    return found.filter(confirmation => wanted.has(nameOf(confirmation)));
  }

  async listLatest(tx: Tx): Promise<Confirmation[]> {
    const rows = await tx<ConfirmationRow>('confirmations').orderBy(
      OLDEST_FIRST,
    );
    return lastOfEach(rows.map(toConfirmation));
  }

  async listOf(tx: Tx, entityRef: string): Promise<Confirmation[]> {
    const rows = await tx<ConfirmationRow>('confirmations')
      .where({ entity_ref: entityRef })
      .orderBy([
        { column: 'confirmed_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return rows.map(toConfirmation);
  }

  async add(tx: Tx, confirmation: Confirmation): Promise<void> {
    await tx('confirmations').insert({
      id: confirmation.id,
      ...where(confirmation),
      facts: JSON.stringify(confirmation.facts),
      facts_hash: confirmation.factsHash,
      confirmed_by: confirmation.confirmedBy,
      confirmed_at: confirmation.confirmedAt,
      review_by: confirmation.reviewBy,
      note: confirmation.note ?? null,
    });
  }

  async lapse(
    tx: Tx,
    key: Key,
    lapse: Required<Pick<Confirmation, 'lapsedAt' | 'lapsedBecause'>>,
  ): Promise<void> {
    await tx('confirmations').where(where(key)).whereNull('lapsed_at').update({
      lapsed_at: lapse.lapsedAt,
      lapsed_because: lapse.lapsedBecause,
    });
  }
}
