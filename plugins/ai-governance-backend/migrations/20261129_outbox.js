// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outbox', table => {
    table.comment('What has to be told to others; a row goes once it is told');
    table.bigIncrements('id');
    table.string('consumer').notNullable();
    table.string('record_kind').notNullable();
    table.string('record_id').notNullable();
    table.string('type').notNullable();
    table.text('payload').notNullable().comment('JSON, nothing personal');
    table
      .string('scope')
      .notNullable()
      .comment('The same each time it is told, so that it shows once');
    table.string('created_at').notNullable();
    table.bigInteger('due_at').notNullable().comment('In epoch milliseconds');
    table.integer('attempts').notNullable().defaultTo(0);
    table
      .bigInteger('claimed_until')
      .nullable()
      .comment('The end of the lease of who works on it');
    table.text('last_error').nullable();
    table.index(['due_at', 'id']);
    table.index(['consumer', 'record_kind', 'record_id', 'id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outbox');
};
