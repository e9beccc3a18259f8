import { JournalEvent } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';

/** All that a dead process has left of concerns and signals. */
export interface Kept {
  concerns: { id: string; version: number; erased: boolean }[];
  events: Pick<JournalEvent, 'record' | 'position' | 'type' | 'data'>[];
  signals: { id: string; version: number }[];
  messages: { id: string; concernId: string; hasText: boolean }[];
  /** By concern, as are the receipts. */
  personalData: string[];
  receipts: string[];
  /** The concerns that a request is listed of. */
  requests: string[];
  /** The scopes of messages that wait in the outbox. */
  waiting: string[];
}

/** Reads what is there, past everything that could make it look better. */
export async function whatIsKept(knex: Knex): Promise<Kept> {
  const concerns = await knex('concerns').select('id', 'version', 'body');
  const events = await knex('journal').orderBy(['record_id', 'position']);
  const messages = await knex('concern_messages');
  const asked = await knex('concern_requests')
    .join('concerns', 'number', 'concern_number')
    .distinct('id');
  return {
    concerns: concerns.map(({ id, version, body }) => ({
      id,
      version,
      erased: JSON.parse(body).erasedAt !== undefined,
    })),
    events: events.map(row => ({
      record: { kind: row.record_kind, id: row.record_id },
      position: row.position,
      type: row.type,
      data: JSON.parse(row.data),
    })),
    signals: await knex('concern_signals').select('id', 'version'),
    messages: messages.map(({ id, concern_id, text }) => ({
      id,
      concernId: concern_id,
      hasText: text !== null,
    })),
    personalData: await knex('concern_personal_data').pluck('concern_id'),
    receipts: await knex('concern_receipts').pluck('concern_id'),
    requests: asked.map(({ id }) => id),
    waiting: await knex('outbox').pluck('scope'),
  };
}
