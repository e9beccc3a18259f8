import { SEVERITIES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { numberIn } from '../concernRows';
import { ConcernFilter } from './ConcernFilter';

/** What a filter is held against. */
export interface FilterSurroundings {
  now: Date;
  /** References to the caller, if a person. */
  claims: readonly string[];
  /** The interactions behind the wanted entity. */
  interactionRefs?: readonly string[];
}

function escaped(term: string): string {
  return term.replace(/[\\%_]/g, '\\$&');
}

function whereAssigned(
  query: Knex.QueryBuilder,
  assignee: string,
  claims: readonly string[],
): void {
  if (assignee === 'none') {
    query.whereNull('assignee');
  } else if (assignee === 'me') {
    query.whereIn('assignee', claims);
  } else {
    query.where({ assignee });
  }
}

/** Keeps a query of concerns to those that fit a filter. */
export function whereFits(
  query: Knex.QueryBuilder,
  filter: ConcernFilter,
  { now, claims, interactionRefs }: FilterSurroundings,
): Knex.QueryBuilder {
  const { owner, assignee, states, requestTypes, severities, term } = filter;
  const today = now.toISOString();
  if (interactionRefs) {
    query.whereIn('interaction_ref', interactionRefs);
  }
  if (owner) {
    query.where({ owner_ref: owner });
  }
  if (assignee) {
    whereAssigned(query, assignee, claims);
  }
  if (states) {
    query.whereIn('state', states);
  }
  if (filter.open) {
    // As it stands in the index of open ones.
    query.whereRaw('open');
  }
  if (filter.untriaged) {
    query.whereNull('interaction_ref');
  }
  if (filter.orphaned) {
    query
      .whereNotNull('interaction_ref')
      .whereNotExists(seen =>
        seen
          .select('entity_ref')
          .from('catalog_entities')
          .whereRaw('entity_ref = concerns.interaction_ref'),
      );
  }
  if (severities) {
    query.whereIn(
      'severity',
      severities.map(severity => SEVERITIES.indexOf(severity)),
    );
  }
  if (requestTypes) {
    query.whereExists(asked =>
      asked
        .select('concern_number')
        .from('concern_requests')
        .whereRaw('concern_number = concerns.number')
        .whereIn('type', requestTypes),
    );
  }
  if (filter.overdue) {
    query.where('due_at', '<', today);
  }
  if (filter.dueWithinDays !== undefined) {
    const until = DateTime.fromJSDate(now, { zone: 'utc' })
      .plus({ days: filter.dueWithinDays })
      .toISO()!;
    query.whereBetween('due_at', [today, until]);
  }
  if (term) {
    query.where(text => {
      text.whereRaw(`lower(summary) like ? escape '\\'`, [
        `%${escaped(term)}%`,
      ]);
      const number = numberIn(term);
      if (number !== undefined) {
        text.orWhere({ number });
      }
    });
  }
  return query;
}
