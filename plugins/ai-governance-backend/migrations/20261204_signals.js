// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('concern_signals', table => {
    table.comment('What concerns point to together, and what people found');
    table.string('id').primary();
    table
      .string('signal_key', 1000)
      .notNullable()
      .unique()
      .comment('The same for whoever finds the same signal');
    table.integer('version').notNullable();
    table.string('state').notNullable();
    table.string('interaction_ref').notNullable();
    table.string('raised_at').notNullable();
    table.string('window_until').notNullable();
    table.text('message').notNullable();
    table.text('body').notNullable();
    table.index(['interaction_ref', 'window_until']);
    table.index(['state', 'raised_at']);
  });
  await knex.schema.alterTable('concern_requests', table => {
    table.index(['decided_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('concern_requests', table => {
    table.dropIndex(['decided_at']);
  });
  await knex.schema.dropTable('concern_signals');
};
