import {
  ConcernCounts,
  ConcernFigures,
  ConcernRequest,
  DUE_SOON_DAYS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { DateTime } from 'luxon';
import { END_OF_TIME } from '../../concernRows';
import { Chosen, chosenWith, Count, countIf } from './Chosen';

type RequestType = ConcernRequest['type'];

interface StandingRow {
  state: string;
  /** With spaces between. */
  request_types: string;
  count: Count;
  open: Count;
  late: Count;
  due_soon: Count;
  untriaged: Count;
  first_due_at: string | null;
  in_time: Count;
  missed: Count;
  decided: Count;
  changed: Count;
}

interface UrgentRow {
  type: RequestType;
  late: Count;
  due_soon: Count;
  overdue: Count;
}

/** Moments between which what runs out is due soon. */
interface Soon {
  now: string;
  soon: string;
}

async function countStanding(
  chosen: Chosen,
  { now, soon }: Soon,
): Promise<StandingRow[]> {
  const { tx } = chosen;
  return tx
    .from(chosenWith(chosen, '*'))
    .select('state', 'request_types')
    .select(
      tx.raw(
        [
          'count(*) as count',
          countIf('open', 'open'),
          countIf('open and due_at < ?', 'late'),
          countIf('open and due_at >= ? and due_at <= ?', 'due_soon'),
          countIf('open and interaction_ref is null', 'untriaged'),
          'min(case when open then due_at end) as first_due_at',
          'sum(clocks_in_time) as in_time',
          'sum(clocks_missed) as missed',
          'sum(challenges_decided) as decided',
          'sum(challenges_changed) as changed',
        ].join(', '),
        [now, now, soon],
      ),
    )
    .groupBy('state', 'request_types');
}

/** What has run out or soon will, by type; a concern has one request of each. */
async function countUrgent(
  chosen: Chosen,
  { now, soon }: Soon,
): Promise<UrgentRow[]> {
  const { tx } = chosen;
  const urgent = tx('concern_clocks')
    .join(chosenWith(chosen, 'number', 'open'), 'number', 'concern_number')
    .select('type', 'open')
    .min({ ends_at: 'concern_clocks.due_at' })
    .select(tx.raw(countIf('concern_clocks.due_at < ?', 'overdue'), [now]))
    .where('concern_clocks.due_at', '<=', soon)
    .groupBy('number', 'type', 'open')
    .as('urgent');
  return tx
    .from(urgent)
    .select('type')
    .select(
      tx.raw(
        [
          countIf('open and ends_at < ?', 'late'),
          countIf('open and ends_at >= ?', 'due_soon'),
          'sum(overdue) as overdue',
        ].join(', '),
        [now, now],
      ),
    )
    .groupBy('type');
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => Count): number {
  return rows.reduce((total, row) => total + Number(value(row)), 0);
}

function countsOf(
  rows: readonly StandingRow[],
  urgent: { late: number; dueSoon: number },
): ConcernCounts {
  const all = sum(rows, row => row.count);
  const open = sum(rows, row => row.open);
  return { all, open, closed: all - open, ...urgent };
}

function countsByType(
  rows: readonly StandingRow[],
  urgent: readonly UrgentRow[],
): Map<RequestType, ConcernCounts> {
  const types = new Map<RequestType, StandingRow[]>();
  for (const row of rows) {
    for (const type of row.request_types.split(' ') as RequestType[]) {
      types.set(type, [...(types.get(type) ?? []), row]);
    }
  }
  return new Map(
    [...types].map(([type, ofType]) => {
      const clocks = urgent.filter(row => row.type === type);
      return [
        type,
        countsOf(ofType, {
          late: sum(clocks, row => row.late),
          dueSoon: sum(clocks, row => row.due_soon),
        }),
      ];
    }),
  );
}

function countsByState(rows: readonly StandingRow[]): Map<string, number> {
  const states = new Map<string, number>();
  for (const { state, count } of rows) {
    states.set(state, (states.get(state) ?? 0) + Number(count));
  }
  return states;
}

/** Counts concerns as they stand, but for how long things took. */
export async function countFigures(
  chosen: Chosen,
  now: Date,
): Promise<Omit<ConcernFigures, 'timeToAcknowledge' | 'timeToOutcome'>> {
  const until = DateTime.fromJSDate(now).plus({ hours: DUE_SOON_DAYS * 24 });
  const between = { now: now.toISOString(), soon: until.toUTC().toISO()! };
  const rows = await countStanding(chosen, between);
  const urgent = await countUrgent(chosen, between);
  const [firstDueAt] = rows
    .flatMap(row => row.first_due_at ?? [])
    .filter(at => at !== END_OF_TIME)
    .sort();
  const inTime = sum(rows, row => row.in_time);
  const missed = sum(rows, row => row.missed);
  return {
    counts: countsOf(rows, {
      late: sum(rows, row => row.late),
      dueSoon: sum(rows, row => row.due_soon),
    }),
    untriaged: sum(rows, row => row.untriaged),
    firstDueAt,
    byState: countsByState(rows),
    byType: countsByType(rows, urgent),
    clocks: { inTime, due: inTime + missed + sum(urgent, row => row.overdue) },
    decisions: {
      decided: sum(rows, row => row.decided),
      changed: sum(rows, row => row.changed),
    },
  };
}
