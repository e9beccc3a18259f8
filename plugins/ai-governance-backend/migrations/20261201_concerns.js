// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('concerns', table => {
    table.comment(
      'What customers raise; columns beside the body are for lists',
    );
    table.bigIncrements('number').comment('The number in the reference');
    table.string('id').notNullable().unique();
    table.integer('version').notNullable();
    table.string('state').notNullable();
    table.boolean('open').notNullable();
    table.integer('severity').notNullable().comment('From 0, low, to 3');
    table.string('channel').notNullable();
    table.string('interaction_ref').nullable();
    table.string('owner_ref').nullable();
    table.string('assignee').nullable();
    table.string('received_at').notNullable();
    table
      .string('due_at')
      .notNullable()
      .comment(
        'When the next clock runs out, or ran out; the end of time if none runs',
      );
    table
      .string('breach_at')
      .notNullable()
      .comment('When the next clock runs out that was not noticed yet');
    table
      .string('rules_version')
      .notNullable()
      .comment(
        'Of the rules behind its clocks; empty if they were not to be had',
      );
    table.string('erase_after').nullable().index();
    table.string('received_month', 7).notNullable().comment('YYYY-MM, in UTC');
    table.string('told_month', 7).nullable().comment('Of the outcome');
    table.string('ended_month', 7).nullable();
    table
      .integer('acknowledged_minutes')
      .nullable()
      .comment('From receipt until it was acknowledged');
    table
      .integer('told_minutes')
      .nullable()
      .comment('From receipt until the outcome was told');
    table.string('cause').nullable();
    table
      .string('request_types')
      .notNullable()
      .comment('What is asked for, with spaces between');
    table.integer('clocks_in_time').notNullable().comment('Met in time');
    table
      .integer('clocks_missed')
      .notNullable()
      .comment('Met too late, or ended after they had run out');
    table
      .integer('challenges_decided')
      .notNullable()
      .comment('Requests against a decision that were decided');
    table
      .integer('challenges_changed')
      .notNullable()
      .comment('Of these, those whose decision was changed or remade');
    table.text('summary').notNullable();
    table.text('body').notNullable();
    // The queue is of open ones, and most are not: what it filters by is in
    // the index, so that counting them reads nothing else.
    table.index(
      [
        'due_at',
        'number',
        'severity',
        'interaction_ref',
        'owner_ref',
        'assignee',
      ],
      'concerns_open_index',
      { predicate: knex.whereRaw('open') },
    );
    table.index(['due_at', 'number']);
    table.index(['received_at', 'number']);
    table.index(['severity', 'number']);
    table.index(['interaction_ref', 'received_at', 'number']);
    table.index(['owner_ref', 'received_at', 'number']);
    table.index(['assignee', 'received_at', 'number']);
    table.index(['state', 'received_at', 'number']);
    table.index(['breach_at']);
    // All that is counted of all concerns but how they stand.
    table.index(['received_month', 'ended_month', 'cause']);
    table.index(['acknowledged_minutes']);
    table.index(['told_minutes', 'told_month']);
  });
  if (knex.client.config.client === 'pg') {
    // Bodies are kept aside, so that counting need not read past them.
    await knex.raw('alter table concerns set (toast_tuple_target = 1024)');
  }
  await knex.schema.createTable('concern_requests', table => {
    table.comment('What is asked for, to find and count by; made of the body');
    table.bigInteger('concern_number').notNullable();
    table.string('request_id').notNullable();
    table.string('type').notNullable();
    table.string('state').notNullable();
    table.string('interaction_ref').nullable();
    table.string('received_at').notNullable();
    table.string('acknowledged_at').nullable();
    table.string('answered_at').nullable();
    table.boolean('in_time').nullable().comment('Empty while it is not known');
    table
      .boolean('legal_in_time')
      .nullable()
      .comment('Empty while it is not known, or no law sets a time');
    table.boolean('late').notNullable().comment('A clock has run out');
    table.string('decided_at').nullable();
    table.string('concern_outcome').nullable();
    table.string('decision_effect').nullable();
    table.primary(['concern_number', 'request_id']);
    table.index(['type', 'concern_number']);
    table.index(['interaction_ref', 'received_at']);
  });
  await knex.schema.createTable('concern_clocks', table => {
    table.comment('Clocks that run or have run out, to count by');
    table.bigInteger('concern_number').notNullable().index();
    table.string('type').notNullable().comment('Of the request');
    table.string('due_at').notNullable().index();
  });
  await knex.schema.createTable('concern_messages', table => {
    table.comment('Notes, and what was said to and by customers');
    table.string('id').primary();
    table.string('concern_id').notNullable();
    table.string('at').notNullable();
    table.string('by').notNullable();
    table.string('kind').notNullable();
    table.string('channel').nullable();
    table.text('text').nullable().comment('Empty once it was erased');
    table.index(['concern_id', 'at']);
  });
  await knex.schema.createTable('concern_personal_data', table => {
    table.comment('What is personal about concerns, until it is erased');
    table.string('concern_id').primary();
    table.text('data').notNullable();
  });
  await knex.schema.createTable('concern_receipts', table => {
    table.comment('By the HMAC of its code, the concern of a receipt');
    table.string('code_hash').primary();
    table.string('concern_id').notNullable().index();
  });
  await knex.schema.createTable('channel_tests', table => {
    table.comment('That somebody tried whether a channel leads to us');
    table.string('id').primary();
    table.string('interaction_ref').notNullable();
    table.string('channel').notNullable();
    table.string('tested_on').notNullable().comment('YYYY-MM-DD');
    table.boolean('reached_us').notNullable();
    table.string('tested_by').notNullable();
    table.string('recorded_at').notNullable();
    table.text('note').nullable();
    table.index(['interaction_ref', 'tested_on']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('channel_tests');
  await knex.schema.dropTable('concern_receipts');
  await knex.schema.dropTable('concern_personal_data');
  await knex.schema.dropTable('concern_messages');
  await knex.schema.dropTable('concern_clocks');
  await knex.schema.dropTable('concern_requests');
  await knex.schema.dropTable('concerns');
};
