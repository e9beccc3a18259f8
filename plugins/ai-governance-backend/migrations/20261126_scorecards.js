// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('catalog_entities', table => {
    table
      .string('system_ref')
      .nullable()
      .comment('The System that it says it is a part of');
  });
  await knex.schema.alterTable('posture_history', table => {
    table.index('at', 'posture_history_at_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('posture_history', table => {
    table.dropIndex('at', 'posture_history_at_index');
  });
  await knex.schema.alterTable('catalog_entities', table => {
    table.dropColumn('system_ref');
  });
};
