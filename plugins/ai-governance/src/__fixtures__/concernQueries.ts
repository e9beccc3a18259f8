import {
  Concern,
  ConcernItem,
  ConcernQuery,
  isOpenConcern,
  nextClock,
  runsOutAt,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { LEGAL } from './confirmations';
import { catalogEntities } from './entities';

const DAY_MS = 24 * 3600 * 1000;

/** A concern as the list shows it. */
export function toItem(concern: Concern): ConcernItem {
  const now = new Date().toISOString();
  const clocks = concern.requests.flatMap(request => request.clocks);
  return {
    ...concern,
    severity: concern.severity.value,
    requests: concern.requests.map(({ id, type, state }) => ({
      id,
      type,
      state,
    })),
    nextClock: nextClock(concern),
    late: clocks.some(clock => (runsOutAt(clock) ?? now) < now),
  };
}

function isOrphaned({ interactionRef }: ConcernItem): boolean {
  return (
    interactionRef !== undefined &&
    catalogEntities.every(
      entity => stringifyEntityRef(entity) !== interactionRef,
    )
  );
}

/** Whether a query finds a concern. */
export function matches(item: ConcernItem, query: ConcernQuery): boolean {
  const { assignee, state = [], requestType = [], severity = [] } = query;
  const dueAt = item.nextClock?.dueAt;
  const isSoon = (days: number) =>
    !item.late &&
    dueAt !== undefined &&
    Date.parse(dueAt) < Date.now() + days * DAY_MS;
  return (
    (!query.entityRef || item.interactionRef === query.entityRef) &&
    (!query.owner || item.ownerRef === query.owner) &&
    (assignee !== 'me' || item.assignee === LEGAL) &&
    (assignee !== 'none' || item.assignee === undefined) &&
    (state.length === 0 || state.includes(item.state)) &&
    (requestType.length === 0 ||
      item.requests.some(({ type }) => requestType.includes(type))) &&
    (severity.length === 0 || severity.includes(item.severity)) &&
    (!query.open || isOpenConcern(item.state)) &&
    (!query.overdue || item.late) &&
    (!query.untriaged || item.interactionRef === undefined) &&
    (!query.orphaned || isOrphaned(item)) &&
    (query.dueWithinDays === undefined || isSoon(query.dueWithinDays)) &&
    `${item.reference} ${item.summary}`
      .toLowerCase()
      .includes((query.fullTextFilterTerm ?? '').toLowerCase())
  );
}

/** What a query orders a concern by. */
export function keyOf(item: ConcernItem, query: ConcernQuery): string {
  switch (query.orderField?.field) {
    case 'dueAt':
      return item.nextClock?.dueAt ?? '9999';
    case 'receivedAt':
      return item.receivedAt;
    default:
      return item.reference;
  }
}
