// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('intake_deliveries', table => {
    table.comment(
      'Deliveries that became concerns, by their payload and by their name',
    );
    table.string('channel', 63).notNullable();
    table.string('kind', 7).notNullable().comment('payload or id');
    table
      .string('value', 200)
      .notNullable()
      .comment('The SHA-256 of the payload, or what the sender calls it');
    table.string('concern_id').notNullable();
    table.string('received_at').notNullable().comment('ISO 8601 in UTC');
    table.primary(['channel', 'kind', 'value']);
    table.index('received_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('intake_deliveries');
};
