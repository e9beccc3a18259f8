import { createRequire } from 'node:module';
import { generateConcerns } from '../data/generateConcerns.mjs';

const require = createRequire(import.meta.url);
const src = '../../../plugins/ai-governance-backend/src/concerns';

/**
 * So many are made one by one; the others are copies of these. A prime, so that
 * each interaction gets copies of many.
 */
const MOST_ORIGINALS = 4999;
const TEAMS = 50;

/** What a copy has of its own, in SQL: `copy` counts them from 1 on. */
const OWN = {
  id: `'00000000-0000-4000-8000-' || lpad(copy::text, 12, '0')`,
  interaction_ref: `'customerinteraction:default/interaction-' || copy % :interactions`,
  owner_ref: `'group:default/team-' || copy % :interactions % ${TEAMS}`,
};

function copied(columns) {
  return columns.map(column => OWN[column] ?? `original.${column}`);
}

/** Takes away the indices of tables, for they are filled faster without. */
async function dropIndices(tx, tables) {
  const indices = await tx('pg_indexes')
    .whereIn('tablename', tables)
    .whereNotIn('indexname', tx('pg_constraint').select('conname'))
    .select('indexname', 'indexdef');
  for (const { indexname } of indices) {
    await tx.raw('drop index ??', [indexname]);
  }
  return indices;
}

/** The rows of the originals, with marks for what copies have of their own. */
function originalRows({ count, now }) {
  const { toRow } = require(`${src}/concernRows.ts`);
  const { toRequestRows } = require(`${src}/requestRows.ts`);
  const { toClockRows } = require(`${src}/clockRows.ts`);
  const marked = generateConcerns({ count, now }).map(concern => ({
    ...concern,
    id: '@id@',
    interactionRef: '@interaction@',
    ownerRef: '@owner@',
  }));
  const numbered = rowsOf =>
    marked.flatMap((concern, original) =>
      rowsOf(concern).map(row => ({ ...row, original })),
    );
  return {
    concerns: numbered(concern => [toRow(concern, 'generated')]),
    concern_requests: numbered(toRequestRows),
    concern_clocks: numbered(toClockRows),
  };
}

/**
 * Fills the tables of concerns of a PostgreSQL: a few thousand concerns are
 * made by the rules of the product, and copied by the database until there are
 * enough. They are spread evenly over the interactions.
 *
 * @param knex - the plugin's database, migrated
 * @param now - the moment at which they stand
 */
export async function loadConcerns({ knex, count, interactions, now }) {
  const originals = Math.min(count, MOST_ORIGINALS);
  const rows = originalRows({ count: originals, now });
  await knex.transaction(async tx => {
    const indices = await dropIndices(tx, Object.keys(rows));
    for (const [table, some] of Object.entries(rows)) {
      await tx.raw(
        `create temporary table original_${table} (like ${table}) on commit drop`,
      );
      await tx.raw(`alter table original_${table} add column original integer`);
      const columns = Object.keys(some[0]).filter(name => name !== 'original');
      const isOfConcern = table !== 'concerns';
      await tx.raw(
        `alter table original_${table} alter column ${
          isOfConcern ? 'concern_number' : 'number'
        } drop not null`,
      );
      await tx.batchInsert(`original_${table}`, some, 1000);
      const body = `replace(replace(replace(body, '@id@', ${OWN.id}),
        '@interaction@', ${OWN.interaction_ref}), '@owner@', ${OWN.owner_ref})`;
      const values = copied(columns).map(value =>
        value === 'original.body' ? body : value,
      );
      const key = isOfConcern ? 'concern_number' : 'number';
      await tx.raw(
        `insert into ${table} (${key}, ${columns})
          select copy, ${values}
            from generate_series(1, :count) as copy
            join original_${table} as original
              on original.original = (copy - 1) % :originals`,
        { count, originals, interactions },
      );
    }
    for (const { indexdef } of indices) {
      await tx.raw(indexdef);
    }
    await tx.raw(
      `select setval(pg_get_serial_sequence('concerns', 'number'), :count)`,
      { count },
    );
  });
  await knex.raw('vacuum analyze concerns, concern_requests, concern_clocks');
}
