// @ts-check

/** One of a kind stands at a time; the ones that ended stay for ever. */
const STANDING = {
  regulation_adoptions: 'row_id',
  regulation_transpositions: 'row_id, state',
  coverage_reviews: 'jurisdiction, domain',
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function recorded(table) {
  table.string('id').primary();
  table.integer('version').notNullable();
  table.string('recorded_by').notNullable();
  table.string('recorded_at').notNullable();
  table.text('note').nullable();
  table.string('ended_at').nullable();
  table.string('ended_by').nullable();
  table.string('ended_because').nullable();
  table.text('ended_reason').nullable();
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('regulation_adoptions', table => {
    table.comment('Which rows of regulations the legal team has adopted');
    recorded(table);
    table.string('row_id').notNullable().index();
    table.string('content_hash').notNullable();
    table.text('content').notNullable().comment('JSON: the row as it was seen');
  });

  await knex.schema.createTable('regulation_transpositions', table => {
    table.comment('Which national laws carry directives');
    recorded(table);
    table.string('row_id').notNullable().index();
    table.string('state').notNullable();
    table.text('citation').notNullable();
    table.string('valid_from').notNullable().comment('YYYY-MM-DD');
  });

  await knex.schema.createTable('coverage_reviews', table => {
    table.comment('What the legal team found where packs end');
    recorded(table);
    table.string('jurisdiction').notNullable();
    table.string('domain').notNullable();
    table.string('outcome').notNullable();
    table.string('review_by').notNullable().comment('The last day, YYYY-MM-DD');
  });

  for (const [table, columns] of Object.entries(STANDING)) {
    await knex.schema.raw(
      `CREATE UNIQUE INDEX ${table}_standing ON ${table} (${columns}) WHERE ended_at IS NULL`,
    );
  }

  await knex.schema.alterTable('posture', table => {
    table
      .text('law')
      .nullable()
      .comment('JSON: what customers are due in numbers, and where packs end');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('posture', table => {
    table.dropColumn('law');
  });
  for (const table of Object.keys(STANDING)) {
    await knex.schema.dropTable(table);
  }
};
