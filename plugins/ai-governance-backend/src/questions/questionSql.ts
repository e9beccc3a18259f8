import { QuestionOrderField } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Tx } from '../database/GovernanceDatabase';
import { jsonRows } from '../database/jsonRows';
import { QuestionEdge, QuestionSelection } from './QuestionStore';

/** The questions of a selection, beside what was seen of the interaction. */
export function selectQuestions(
  tx: Tx,
  selection: QuestionSelection,
): Knex.QueryBuilder {
  const { owners, claims, interactionRef, requirements, levels } = selection;
  const { dueBefore, text, visible } = selection;
  return tx('questions')
    .join(
      'catalog_entities',
      'catalog_entities.entity_ref',
      'questions.interaction_ref',
    )
    .modify(select => {
      if (owners) {
        select.whereIn('questions.owner', owners);
      }
      if (claims) {
        select.whereIn('questions.owner', claims);
      }
      if (interactionRef !== undefined) {
        select.where('questions.interaction_ref', interactionRef);
      }
      if (requirements) {
        select.whereIn('questions.requirement', requirements);
      }
      if (levels) {
        select.whereIn('questions.level', levels);
      }
      if (dueBefore !== undefined) {
        select.where('questions.due_on', '<', dueBefore);
      }
      if (text) {
        select.where(any => whereText(any, text));
      }
      if (visible) {
        whereVisible(tx, select, visible);
      }
    });
}

function whereText(
  any: Knex.QueryBuilder,
  { term, checkIds }: NonNullable<QuestionSelection['text']>,
): void {
  const pattern = `%${term.replace(/[\\%_]/g, '\\$&')}%`;
  for (const column of [
    'lower(catalog_entities.title)',
    'questions.interaction_ref',
    'questions.owner',
  ]) {
    any.orWhereRaw(`${column} like ? escape '\\'`, [pattern]);
  }
  any.orWhereIn('questions.check_id', checkIds);
}

/** Keeps to some interactions; there may be more than a statement takes. */
function whereVisible(
  tx: Tx,
  select: Knex.QueryBuilder,
  visible: readonly string[],
): void {
  select.whereRaw(
    `questions.interaction_ref in (select value ->> 0 from ${jsonRows(tx)})`,
    JSON.stringify(visible.map(ref => [ref])),
  );
}

/** What questions are ordered by; no two of them have the same place. */
const PLACES: Record<QuestionOrderField, readonly string[]> = {
  dueOn: [
    'questions.due_on',
    'questions.interaction_ref',
    'questions.check_id',
  ],
  title: [
    'lower(catalog_entities.title)',
    'questions.interaction_ref',
    'questions.check_id',
  ],
};

const OPERATORS = {
  after: { ascending: '>', descending: '<' },
  before: { ascending: '<', descending: '>' },
  'before-or-at': { ascending: '<=', descending: '>=' },
} as const;

/**
 * Puts questions in order, and leaves out what lies on one side of a place.
 * What lies before it comes nearest first.
 */
export function orderFrom(
  tx: Tx,
  select: Knex.QueryBuilder,
  page: {
    field: QuestionOrderField;
    descending: boolean;
    edge?: QuestionEdge;
  },
): void {
  const { field, descending, edge } = page;
  const place = PLACES[field];
  if (edge) {
    const operators = OPERATORS[edge.side];
    const operator = operators[descending ? 'descending' : 'ascending'];
    select.whereRaw(`(${place.join(', ')}) ${operator} (?, ?, ?)`, [
      edge.orderKey,
      edge.interactionRef,
      edge.checkId,
    ]);
  }
  const backwards = edge !== undefined && edge.side !== 'after';
  const direction = descending === backwards ? 'asc' : 'desc';
  select
    .select('questions.*', 'catalog_entities.title', {
      order_key: tx.raw(place[0]),
    })
    .orderByRaw(place.map(column => `${column} ${direction}`).join(', '));
}
