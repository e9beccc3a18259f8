// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('waivers', table => {
    table
      .integer('told_version')
      .nullable()
      .comment('The version whose decision people were told of');
  });
  // What was decided before is no news.
  await knex('waivers')
    .whereNotNull('decided_at')
    .update({ told_version: knex.ref('version') });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('waivers', table => {
    table.dropColumn('told_version');
  });
};
