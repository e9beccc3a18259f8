// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('journal', table => {
    table.comment('Every change of every record; rows are added only');
    table.string('record_kind').notNullable();
    table.string('record_id').notNullable();
    table.integer('position').notNullable().comment('From 1, by record');
    table.string('at').notNullable();
    table.string('actor').notNullable();
    table.string('type').notNullable();
    table.text('why').nullable();
    table.text('data').notNullable().comment('Canonical JSON (RFC 8785)');
    table
      .text('sealed')
      .nullable()
      .comment('What proves the texts of this event, as canonical JSON');
    table.string('previous_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.primary(['record_kind', 'record_id', 'position']);
    table.index(['record_kind', 'at', 'record_id', 'position']);
  });

  await knex.schema.createTable('journal_heads', table => {
    table.comment('The last event of each record');
    table.string('record_kind').notNullable();
    table.string('record_id').notNullable();
    table.integer('position').notNullable();
    table.string('hash', 64).notNullable();
    table
      .integer('checkpoint')
      .nullable()
      .index()
      .comment('The last checkpoint that saw this record');
    table
      .integer('seen_position')
      .notNullable()
      .defaultTo(0)
      .comment('The position that it saw');
    table.primary(['record_kind', 'record_id']);
  });
  // Few heads change between two checkpoints: this index holds those alone.
  await knex.raw(
    'create index journal_heads_changed on journal_heads (record_kind, record_id) where position > seen_position',
  );

  await knex.schema.createTable('journal_salts', table => {
    table.comment('What the texts of a record are sealed with, until erased');
    table.string('record_kind').notNullable();
    table.string('record_id').notNullable();
    table.string('salt').notNullable().comment('32 bytes, in base64url');
    table.primary(['record_kind', 'record_id']);
  });

  await knex.schema.createTable('journal_checkpoints', table => {
    table.comment('What the heads were at one time');
    table.integer('number').primary();
    table.string('at').notNullable();
    table.text('heads').notNullable().comment('Canonical JSON (RFC 8785)');
    table.string('previous_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('journal_checkpoints');
  await knex.schema.dropTable('journal_salts');
  await knex.schema.dropTable('journal_heads');
  await knex.schema.dropTable('journal');
};
