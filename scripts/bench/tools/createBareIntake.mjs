import { randomUUID } from 'node:crypto';

/** By table, the column that names the concern that its rows belong to. */
const NAMED_BY = {
  intake_deliveries: 'concern_id',
  concern_requests: 'concern_number',
  concern_clocks: 'concern_number',
  journal: 'record_id',
  journal_heads: 'record_id',
  journal_salts: 'record_id',
  outbox: 'record_id',
  concern_personal_data: 'concern_id',
  concern_receipts: 'concern_id',
};

/** Columns that are of no two concerns the same. */
const UNIQUE = {
  intake_deliveries: 'value',
  concern_receipts: 'code_hash',
};

/** So late that nobody is told: the messages are there to be inserted. */
const NEVER = 9e15;

/** What is put into the outbox while something is done: it is gone at once. */
async function messagesOf(knex, work) {
  await knex.raw(`
    create table put_messages (like outbox);
    create function keep_message() returns trigger as $$
      begin insert into put_messages values (new.*); return null; end
    $$ language plpgsql;
    create trigger keep_message after insert on outbox
      for each row execute function keep_message();`);
  const result = await work();
  const rows = await knex('put_messages').select();
  await knex.raw('drop function keep_message cascade; drop table put_messages');
  return {
    result,
    messages: rows.map(({ id, ...row }) => ({ ...row, due_at: NEVER })),
  };
}

/**
 * A transaction that inserts what one concern was written down in, and does
 * nothing else: no rule is looked up, no text read, nothing hashed.
 *
 * @param handIn - hands in a concern, and returns its id
 */
export async function createBareIntake({ knex, handIn }) {
  const { result: id, messages } = await messagesOf(knex, handIn);
  const { number, ...concern } = await knex('concerns').where({ id }).first();
  const parts = [];
  for (const [table, column] of Object.entries(NAMED_BY)) {
    const isNumber = column === 'concern_number';
    const rows =
      table === 'outbox'
        ? messages
        : await knex(table).where({ [column]: isNumber ? number : id });
    parts.push({ table, column, isNumber, rows });
  }
  const filled = parts.filter(({ rows }) => rows.length > 0);
  return {
    rows: filled.reduce((sum, { rows }) => sum + rows.length, 1),
    async insert() {
      const newId = randomUUID();
      await knex.transaction(async tx => {
        const [{ number: newNumber }] = await tx('concerns')
          .insert({ ...concern, id: newId })
          .returning('number');
        for (const { table, column, isNumber, rows } of filled) {
          const unique = UNIQUE[table];
          await tx(table).insert(
            rows.map(row => ({
              ...row,
              [column]: isNumber ? newNumber : newId,
              ...(unique && { [unique]: randomUUID() }),
            })),
          );
        }
      });
    },
    /** How many were inserted; their messages go. */
    async clear() {
      const gone = await knex('outbox').where({ due_at: NEVER }).delete();
      return gone / Math.max(1, messages.length);
    },
  };
}
