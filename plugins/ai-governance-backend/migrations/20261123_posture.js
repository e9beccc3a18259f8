// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('catalog_entities', table => {
    table.comment(
      'What was last seen of AI systems, interactions and services',
    );
    table.string('entity_ref').primary();
    table.string('kind').notNullable().index();
    table.string('title').notNullable();
    table.string('owner_ref').nullable();
    table.string('content_hash').notNullable();
    table.string('location').nullable().index();
    table.string('imported_from').nullable();
    table.boolean('customer_facing').notNullable();
    table.boolean('attests_no_ai').notNullable();
    table.string('attested_on').nullable();
    table.text('findings').notNullable().comment('JSON: list of texts');
    table
      .string('broken_since')
      .nullable()
      .index()
      .comment('Since when its declaration cannot be read, as ISO 8601 in UTC');
    table.string('broken_by').nullable().comment('The entity with the error');
    table.text('broken_error').nullable();
  });

  await knex.schema.createTable('service_annotations', table => {
    table.comment('Which interactions services name in their annotation');
    table.string('service_ref').notNullable();
    table.string('interaction_ref').notNullable().index();
    table.primary(['service_ref', 'interaction_ref']);
  });

  await knex.schema.createTable('name_conflicts', table => {
    table.comment('Further places that declare an entity of a taken name');
    table.string('entity_ref').notNullable();
    table.string('location').notNullable();
    table.string('seen_at').notNullable();
    table.primary(['entity_ref', 'location']);
  });

  await knex.schema.createTable('catalog_changes', table => {
    table.comment('Entities that changed and wait to be looked at');
    table.string('entity_ref').primary();
    table
      .string('expected')
      .nullable()
      .comment('What the catalog will serve once it has moved');
    table.integer('revision').notNullable().comment('Counts the markings');
    table.integer('attempts').notNullable();
    table.bigInteger('due_at').notNullable().index().comment('Milliseconds');
  });

  await knex.schema.createTable('posture', table => {
    table.comment('The posture of each interaction, as last assessed');
    table.string('interaction_ref').primary();
    table.string('level').notNullable();
    table.string('declaration_level').notNullable();
    table.string('assessed_at').notNullable();
    table.string('as_of').notNullable().index();
    table.string('checks_version').notNullable();
    table.string('inputs_version').notNullable();
    table.text('inputs').notNullable().comment('JSON: input to version');
    table.text('summary').notNullable().comment('JSON');
    table.text('requirements').notNullable().comment('JSON');
    table.text('results').notNullable().comment('JSON');
  });

  await knex.schema.createTable('posture_links', table => {
    table.comment('What the posture of an interaction rests on');
    table.string('interaction_ref').notNullable();
    table.string('target_ref').notNullable().index();
    table.string('role').notNullable().comment('ai-system, service, reference');
    table.primary(['interaction_ref', 'target_ref', 'role']);
  });

  await knex.schema.createTable('posture_history', table => {
    table.comment('One row for each change of a posture');
    table.increments('id');
    table.string('interaction_ref').notNullable().index();
    table.string('at').notNullable();
    table.string('level').notNullable();
    table.string('declaration_level').nullable();
    table.string('inputs_version').nullable();
    table.text('summary').nullable().comment('JSON');
    table.text('changed_checks').notNullable().comment('JSON');
    table.text('because').notNullable().comment('JSON: list of inputs');
  });

  await knex.schema.createTable('posture_history_targets', table => {
    table.comment('The systems and services an interaction had at a change');
    table.integer('history_id').notNullable();
    table.string('target_ref').notNullable().index();
    table.primary(['history_id', 'target_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'posture_history_targets',
    'posture_history',
    'posture_links',
    'posture',
    'catalog_changes',
    'name_conflicts',
    'service_annotations',
    'catalog_entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
