import { DurationMinutes } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Chosen, chosenWith } from './Chosen';

/** The part that is all of them together. */
export const ALL = 'all';

interface MeasureRow {
  part: string;
  count: number | string;
  median: number;
  percentile90: number;
  shortest: number;
  longest: number;
}

/** The shortest that so many of a hundred do not exceed. */
function percentile(percent: number): string {
  return `min(case when passed * 100 >= total * ${percent} then minutes end)`;
}

/**
 * Median and 90th percentile of the minutes in a column, all together and by
 * parts. It counts how often each number of minutes occurs, which SQLite can do
 * too, and is as exact as sorting them.
 *
 * @param options.column - the minutes; concerns without them are left out
 * @param options.part - the column by whose values the parts are told apart;
 * everything is in one part, if left out
 */
export async function measureDurations(
  chosen: Chosen,
  options: {
    column: 'acknowledged_minutes' | 'told_minutes';
    part?: 'told_month';
  },
): Promise<Map<string, DurationMinutes>> {
  const { column, part } = options;
  const { tx } = chosen;
  const counted = tx
    .from(
      chosenWith(
        chosen,
        tx.raw(`${part ?? `'${ALL}'`} as part`),
        `${column} as minutes`,
      ),
    )
    .select('part', 'minutes')
    .count({ count: '*' })
    .whereNotNull('minutes')
    .groupBy('part', 'minutes');
  const lots = tx.select('*').from('counted');
  if (part) {
    lots.unionAll([
      tx
        .from('counted')
        .select(tx.raw(`'${ALL}' as part`), 'minutes')
        .sum({ count: 'count' })
        .groupBy('minutes'),
    ]);
  }
  const ranked = tx
    .from('lots')
    .select(
      'part',
      'minutes',
      tx.raw('sum(count) over (partition by part) as total'),
      tx.raw('sum(count) over (partition by part order by minutes) as passed'),
    );
  const rows: MeasureRow[] = await tx
    .with('counted', counted)
    .with('lots', lots)
    .with('ranked', ranked)
    .from('ranked')
    .select(
      'part',
      tx.raw(
        `max(total) as count,
          ${percentile(50)} as median,
          ${percentile(90)} as percentile90,
          min(minutes) as shortest,
          max(minutes) as longest`,
      ),
    )
    .groupBy('part');
  return new Map(
    rows.map(({ part: name, count, ...minutes }) => [
      name,
      { count: Number(count), ...minutes },
    ]),
  );
}
