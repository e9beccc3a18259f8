// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('questions', table => {
    table.comment('The undetermined checks of today; an answer removes the row');
    table.string('interaction_ref').notNullable();
    table.string('check_id').notNullable();
    table.string('requirement').notNullable();
    table.string('level').notNullable();
    table.string('owner').notNullable();
    table.string('asked_on').notNullable().comment('YYYY-MM-DD');
    table
      .string('due_on')
      .notNullable()
      .comment('The last day in time, YYYY-MM-DD');
    table
      .string('reminded_on')
      .nullable()
      .comment('When its owner was told that it is overdue, YYYY-MM-DD');
    table.primary(['interaction_ref', 'check_id']);
    table.index(['owner', 'due_on']);
    table.index(['due_on', 'interaction_ref', 'check_id']);
  });

  await knex.schema.createTable('question_policy', table => {
    table.comment('The policy that questions were last asked by: one row');
    table.string('version').primary();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('question_policy');
  await knex.schema.dropTable('questions');
};
