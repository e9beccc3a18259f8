import {
  Concern,
  ConcernItem,
  ConcernPage,
  CONCERN_ORDER_FIELDS,
  DEFAULT_PAGE_SIZE,
  nextClock,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Tx } from '../../database/GovernanceDatabase';
import { Cursor, encodeCursor } from '../../http/pages';
import { VisibleConcerns } from '../access/ConcernAccess';
import { whereVisible } from '../access/whereVisible';
import { ConcernRow, isLate, toConcern } from '../concernRows';
import { ConcernListQuery } from './ConcernFilter';
import { FilterSurroundings, whereFits } from './whereFits';

/** Lists longer than this are not counted out. */
const MOST_COUNTED = 1000;

const COLUMNS: Record<(typeof CONCERN_ORDER_FIELDS)[number], string> = {
  receivedAt: 'received_at',
  dueAt: 'due_at',
  severity: 'severity',
  reference: 'number',
};

interface Total {
  total: number | string;
}

/** A concern as a line of a list. */
export function toItem(concern: Concern, now: Date): ConcernItem {
  const next = nextClock(concern);
  return {
    id: concern.id,
    reference: concern.reference,
    version: concern.version,
    state: concern.state,
    summary: concern.summary,
    severity: concern.severity.value,
    channel: concern.channel,
    interactionRef: concern.interactionRef,
    interactionTitle: concern.interactionTitle,
    ownerRef: concern.ownerRef,
    assignee: concern.assignee,
    receivedAt: concern.receivedAt,
    requests: concern.requests.map(({ id, type, state }) => ({
      id,
      type,
      state,
    })),
    nextClock: next && {
      action: next.action,
      source: next.source,
      dueAt: next.dueAt,
      state: next.state,
    },
    late: isLate(concern, now.toISOString()),
  };
}

/** Rows in the order of a query, from a place on. */
function ordered(
  rows: Knex.QueryBuilder,
  column: string,
  options: {
    descending: boolean;
    edge?: { keys: (string | number)[]; side: 'after' | 'before' };
  },
): Knex.QueryBuilder {
  const { edge, descending } = options;
  const isBackwards = edge?.side === 'before';
  const isDown = descending !== isBackwards;
  if (edge) {
    const [key, number] = edge.keys;
    const further = isDown ? '<' : '>';
    rows.where(place =>
      place
        .where(column, further, key)
        .orWhere(same =>
          same.where({ [column]: key }).where('number', further, number),
        ),
    );
  }
  const direction = isDown ? 'desc' : 'asc';
  return rows.orderBy([
    { column, order: direction },
    { column: 'number', order: direction },
  ]);
}

/** A page of the concerns that somebody may see. */
export async function listConcerns(
  tx: Tx,
  options: {
    cursor: Cursor<ConcernListQuery>;
    limit?: number;
    visible: VisibleConcerns;
    surroundings: FilterSurroundings;
  },
): Promise<ConcernPage> {
  const { cursor, visible, surroundings } = options;
  const { limit = DEFAULT_PAGE_SIZE } = options;
  const { query, edge } = cursor;
  const column = COLUMNS[query.field];
  const chosen = () =>
    whereFits(
      whereVisible(tx<ConcernRow>('concerns'), visible),
      query,
      surroundings,
    );

  const counted = () =>
    tx
      .from(
        chosen()
          .select('number')
          .limit(MOST_COUNTED + 1)
          .as('counted'),
      )
      .count({ total: '*' });
  // With the rows in one statement, which is half the way to the database.
  const rows: (ConcernRow & Total)[] = await ordered(
    chosen().select('number', 'body', column, counted().as('total')),
    column,
    { descending: query.descending, edge },
  ).limit(limit + 1);
  const [{ total }]: Total[] = rows.length > 0 ? rows : await counted();
  const isMore = rows.length > limit;
  const page = rows.slice(0, limit);
  if (edge?.side === 'before') {
    page.reverse();
  }

  const cursorAt = (row: ConcernRow | undefined, side: 'after' | 'before') =>
    row &&
    encodeCursor({
      query,
      edge: {
        keys: [row[column as 'due_at'], Number(row.number)],
        side,
      },
    });
  const hasNext = edge?.side === 'before' ? page.length > 0 : isMore;
  const hasBefore = edge?.side === 'before' ? isMore : edge !== undefined;
  return {
    items: page.map(row => toItem(toConcern(row), surroundings.now)),
    totalItems: Math.min(Number(total), MOST_COUNTED),
    totalIsLeast: Number(total) > MOST_COUNTED,
    pageInfo: {
      nextCursor: hasNext ? cursorAt(page.at(-1), 'after') : undefined,
      prevCursor: hasBefore ? cursorAt(page[0], 'before') : undefined,
    },
  };
}
