// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waivers', table => {
    table.comment('Exemptions from single checks');
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('entity_ref').notNullable().index();
    table.string('check_id').notNullable();
    table.string('state').notNullable().index();
    table.text('reason').notNullable();
    table.string('owner').notNullable();
    table.string('until').notNullable().comment('The last day, YYYY-MM-DD');
    table.string('requested_by').notNullable();
    table.string('requested_at').notNullable();
    table.string('decided_by').nullable();
    table.string('decided_at').nullable();
    table.text('decision_note').nullable();
    table.string('reminded_at').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('waivers');
};
