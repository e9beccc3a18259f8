import { ConcernAccessQuery } from '@ai-governance/backstage-plugin-ai-governance-node';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import type { VisibleConcerns } from './ConcernAccess';

const COLUMNS: Record<ConcernAccessQuery['key'], string> = {
  ownerRef: 'owner_ref',
  assignee: 'assignee',
};

function add(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<ConcernAccessQuery>,
): void {
  if ('allOf' in criteria) {
    for (const each of criteria.allOf) {
      query.andWhere(inner => add(inner, each));
    }
  } else if ('anyOf' in criteria) {
    query.andWhere(any => {
      for (const each of criteria.anyOf) {
        any.orWhere(inner => add(inner, each));
      }
    });
  } else if ('not' in criteria) {
    // A concern without the value is one of those that do not fit.
    const { not } = criteria;
    query.whereNotIn('number', sub => {
      sub.select('number').from('concerns');
      add(sub, not);
    });
  } else {
    query.whereIn(COLUMNS[criteria.key], criteria.values);
  }
}

/** Keeps a query of concerns to what somebody may see. */
export function whereVisible(
  query: Knex.QueryBuilder,
  visible: VisibleConcerns,
): Knex.QueryBuilder {
  if (visible === 'none') {
    return query.whereRaw('1 = 0');
  }
  if (visible !== 'all') {
    query.where(inner => add(inner, visible));
  }
  return query;
}
