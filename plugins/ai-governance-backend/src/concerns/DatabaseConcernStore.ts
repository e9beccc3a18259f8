import {
  Concern,
  ConcernMessage,
  ConcernPersonalData,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canSkipLocked, inChunks, Tx } from '../database/GovernanceDatabase';
import { toClockRows } from './clockRows';
import { ConcernRow, numberIn, toConcern, toRow } from './concernRows';
import { toRequestRows } from './requestRows';
import { ConcernStore, KeptConcern, UnnumberedConcern } from './ConcernStore';

interface MessageRow {
  id: string;
  concern_id: string;
  at: string;
  by: string;
  kind: ConcernMessage['kind'];
  channel: ConcernMessage['channel'] | null;
  text: string | null;
}

function toKept(row: ConcernRow): KeptConcern {
  return { concern: toConcern(row), rulesVersion: row.rules_version };
}

/** Writes down the clocks that run, to count by. */
async function insertClocks(
  tx: Tx,
  number: number | string | undefined,
  concern: UnnumberedConcern,
): Promise<void> {
  const rows = toClockRows(concern);
  if (rows.length > 0) {
    await tx('concern_clocks').insert(
      rows.map(row => ({ ...row, concern_number: number })),
    );
  }
}

/** Keeps concerns in SQL. */
export class DatabaseConcernStore implements ConcernStore {
  async add(
    tx: Tx,
    concern: UnnumberedConcern,
    rulesVersion: string,
  ): Promise<Concern> {
    const row = toRow(concern, rulesVersion);
    const [{ number }] = await tx<ConcernRow>('concerns')
      .insert(row)
      .returning('number');
    await tx('concern_requests').insert(
      toRequestRows(concern).map(request => ({
        ...request,
        concern_number: number,
      })),
    );
    await insertClocks(tx, number, concern);
    return toConcern({ number, body: row.body });
  }

  async update(
    tx: Tx,
    concern: Concern,
    rulesVersion: string,
  ): Promise<boolean> {
    const count = await tx('concerns')
      .where({ id: concern.id, version: concern.version - 1 })
      .update(toRow(concern, rulesVersion));
    const number = numberIn(concern.reference);
    for (const { request_id, ...changed } of toRequestRows(concern)) {
      await tx('concern_requests')
        .where({ concern_number: number, request_id })
        .update(changed);
    }
    await tx('concern_clocks').where({ concern_number: number }).delete();
    await insertClocks(tx, number, concern);
    return count === 1;
  }

  async get(tx: Tx, id: string): Promise<KeptConcern | undefined> {
    const row = await tx<ConcernRow>('concerns').where({ id }).first();
    return row && toKept(row);
  }

  async lock(tx: Tx, id: string): Promise<KeptConcern | undefined> {
    const query = tx<ConcernRow>('concerns').where({ id }).first();
    // On its one connection, SQLite lets nobody else in anyway.
    const row = await (canSkipLocked(tx) ? query.forUpdate() : query);
    return row && toKept(row);
  }

  async getMany(tx: Tx, ids: readonly string[]): Promise<Concern[]> {
    const found: Concern[] = [];
    for (const chunk of inChunks(ids)) {
      const rows = await tx<ConcernRow>('concerns').whereIn('id', chunk);
      found.push(...rows.map(toConcern));
    }
    return found;
  }

  async findId(tx: Tx, reference: string): Promise<string | undefined> {
    const number = numberIn(reference);
    if (number === undefined) {
      return undefined;
    }
    const row = await tx<ConcernRow>('concerns').where({ number }).first();
    const isSame =
      row && toConcern(row).reference === reference.trim().toUpperCase();
    return isSame ? row.id : undefined;
  }

  async listBreached(tx: Tx, before: string, limit: number): Promise<string[]> {
    const rows = await tx<ConcernRow>('concerns')
      .select('id')
      .where('breach_at', '<', before)
      .orderBy('breach_at')
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  async listToErase(tx: Tx, now: string, limit: number): Promise<string[]> {
    const rows = await tx<ConcernRow>('concerns')
      .select('id')
      .where('erase_after', '<', now)
      .orderBy('erase_after')
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  async openInteractions(tx: Tx): Promise<(string | undefined)[]> {
    const rows = await tx<ConcernRow>('concerns')
      .distinct('interaction_ref')
      .where('open', true);
    return rows.map(row => row.interaction_ref ?? undefined);
  }

  async listOutdated(
    tx: Tx,
    options: {
      interactionRef: string | undefined;
      rulesVersion: string;
      after: number;
      limit: number;
    },
  ): Promise<{ id: string; number: number }[]> {
    const rows = await tx<ConcernRow>('concerns')
      .select('id', 'number')
      .where({ open: true, interaction_ref: options.interactionRef ?? null })
      .where('number', '>', options.after)
      .whereNot({ rules_version: options.rulesVersion })
      .orderBy('number')
      .limit(options.limit);
    return rows.map(({ id, number }) => ({ id, number: Number(number) }));
  }

  async addMessage(
    tx: Tx,
    concernId: string,
    { channel, text, ...message }: ConcernMessage,
  ): Promise<void> {
    await tx<MessageRow>('concern_messages').insert({
      ...message,
      concern_id: concernId,
      channel: channel ?? null,
      text: text ?? null,
    });
  }

  async messagesOf(tx: Tx, concernId: string): Promise<ConcernMessage[]> {
    const rows = await tx<MessageRow>('concern_messages')
      .where({ concern_id: concernId })
      .orderBy(['at', 'id']);
    return rows.map(({ id, at, by, kind, channel, text }) => ({
      id,
      at,
      by,
      kind,
      channel: channel ?? undefined,
      text: text ?? undefined,
    }));
  }

  async putPersonalData(
    tx: Tx,
    concernId: string,
    data: ConcernPersonalData,
  ): Promise<void> {
    await tx('concern_personal_data')
      .insert({ concern_id: concernId, data: JSON.stringify(data) })
      .onConflict('concern_id')
      .merge(['data']);
  }

  async personalDataOf(
    tx: Tx,
    concernId: string,
  ): Promise<ConcernPersonalData | undefined> {
    const row = await tx('concern_personal_data')
      .where({ concern_id: concernId })
      .first();
    return row && JSON.parse(row.data);
  }

  async erase(tx: Tx, concernId: string): Promise<void> {
    await tx('concern_personal_data').where({ concern_id: concernId }).delete();
    await tx('concern_messages')
      .where({ concern_id: concernId })
      .update({ text: null });
  }

  async addReceipt(tx: Tx, codeHash: string, concernId: string): Promise<void> {
    await tx('concern_receipts').insert({
      code_hash: codeHash,
      concern_id: concernId,
    });
  }

  async findByReceipt(tx: Tx, codeHash: string): Promise<string | undefined> {
    const row = await tx('concern_receipts')
      .where({ code_hash: codeHash })
      .first();
    return row?.concern_id;
  }
}
