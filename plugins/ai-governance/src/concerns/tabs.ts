import type { ConcernQuery } from '@ai-governance/backstage-plugin-ai-governance-common';

/** The parts of the queue, in their order. */
export const CONCERN_TABS = [
  'all',
  'mine',
  'unassigned',
  'untriaged',
  'late',
  'due-soon',
] as const;

/** A part of the queue. */
export type ConcernTab = (typeof CONCERN_TABS)[number];

const QUERIES: Record<ConcernTab, ConcernQuery> = {
  all: {},
  mine: { assignee: 'me' },
  unassigned: { assignee: 'none' },
  untriaged: { untriaged: true },
  late: { overdue: true },
  'due-soon': { dueWithinDays: 7 },
};

/** What a part of the queue is, as the API is asked for it. */
export function tabQuery(tab: ConcernTab): ConcernQuery {
  return QUERIES[tab];
}
