// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('posture', table => {
    table
      .text('regulations')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: rows of regulations that apply, or may, by id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('posture', table => {
    table.dropColumn('regulations');
  });
};
