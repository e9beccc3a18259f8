import {
  DurationMinutes,
  durationFigure,
  MonthFigures,
  MonthlyFigures,
  monthsUntil,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Chosen, chosenWith, Count } from './Chosen';

/** Stands for all months before the first. */
const BEFORE = '';

interface MonthsRow {
  received_in: string;
  /** Nothing while it is open. */
  ended_in: string | null;
  cause: string | null;
  count: Count;
}

/** The month of a moment in UTC, which is where months begin here. */
export function monthOf(column: string): string {
  return `substr(${column}, 1, 7)`;
}

async function countMonths(
  chosen: Chosen,
  firstMonth: string,
): Promise<MonthsRow[]> {
  const { tx } = chosen;
  const within = (column: string, name: string) =>
    tx.raw(
      `case when ${column} < ? then '${BEFORE}' else ${monthOf(column)} end
        as ${name}`,
      [firstMonth],
    );
  return tx
    .from(
      chosenWith(
        chosen,
        within('received_at', 'received_in'),
        within('ended_at', 'ended_in'),
        'cause',
      ),
    )
    .select('received_in', 'ended_in', 'cause')
    .count({ count: '*' })
    .groupBy('received_in', 'ended_in', 'cause');
}

/**
 * Counts concerns over the twelve months up to now, in UTC.
 *
 * @param timesToOutcome - by month, of those whose outcome was told in it
 */
export async function countMonthlyFigures(
  chosen: Chosen,
  now: Date,
  timesToOutcome: ReadonlyMap<string, DurationMinutes>,
): Promise<MonthlyFigures> {
  const [{ month: firstMonth }] = monthsUntil(now.toISOString(), 'UTC');
  const months = new Map<string, MonthFigures>();
  const figuresIn = (month: string): MonthFigures => {
    const figures = months.get(month) ?? {
      opened: 0,
      closed: 0,
      timeToOutcome: durationFigure(timesToOutcome.get(month)),
      byCause: new Map(),
    };
    months.set(month, figures);
    return figures;
  };
  timesToOutcome.forEach((_, month) => figuresIn(month));
  let openBefore = 0;
  for (const row of await countMonths(chosen, firstMonth)) {
    const count = Number(row.count);
    const { received_in: received, ended_in: ended, cause } = row;
    if (received !== BEFORE) {
      const figures = figuresIn(received);
      figures.opened += count;
      if (cause !== null) {
        figures.byCause.set(cause, (figures.byCause.get(cause) ?? 0) + count);
      }
    } else if (ended !== BEFORE) {
      openBefore += count;
    }
    if (ended !== null && ended !== BEFORE) {
      figuresIn(ended).closed += count;
    }
  }
  return { openBefore, months };
}
