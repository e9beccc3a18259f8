// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('rate_limits', table => {
    table.comment('How often somebody without an account did something lately');
    table
      .string('name', 120)
      .primary()
      .comment('What is counted, and the keyed hash of an address');
    table.integer('hits').notNullable();
    table
      .string('resets_at')
      .notNullable()
      .index()
      .comment('ISO 8601 in UTC; counting starts again then');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rate_limits');
};
