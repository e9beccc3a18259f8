// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('confirmable_facts', table => {
    table.comment('The facts of today that somebody has to confirm');
    table.string('entity_ref').notNullable();
    table.string('subject').notNullable();
    table.text('facts').notNullable().comment('JSON');
    table.string('facts_hash').notNullable();
    table.primary(['entity_ref', 'subject']);
  });

  await knex.schema.createTable('confirmations', table => {
    table.comment('Who confirmed what; rows only ever gain a date of lapse');
    table.string('id').primary();
    table.string('entity_ref').notNullable().index();
    table.string('subject').notNullable();
    table.text('facts').notNullable().comment('JSON');
    table.string('facts_hash').notNullable();
    table.string('confirmed_by').notNullable();
    table.string('confirmed_at').notNullable();
    table.string('review_by').notNullable();
    table.text('note').nullable();
    table.string('lapsed_at').nullable();
    table.string('lapsed_because').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('confirmations');
  await knex.schema.dropTable('confirmable_facts');
};
