import {
  DurationMinutes,
  durationFigure,
  MonthFigures,
  MonthlyFigures,
  monthsUntil,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Chosen, chosenWith, Count } from './Chosen';

interface MonthsRow {
  received_month: string;
  /** Nothing while it is open. */
  ended_month: string | null;
  cause: string | null;
  count: Count;
}

async function countMonths(chosen: Chosen): Promise<MonthsRow[]> {
  const columns = ['received_month', 'ended_month', 'cause'];
  return chosen.tx
    .from(chosenWith(chosen, ...columns))
    .select(columns)
    .count({ count: '*' })
    .groupBy(columns);
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
  for (const row of await countMonths(chosen)) {
    const count = Number(row.count);
    const { received_month: received, ended_month: ended, cause } = row;
    if (received >= firstMonth) {
      const figures = figuresIn(received);
      figures.opened += count;
      if (cause !== null) {
        figures.byCause.set(cause, (figures.byCause.get(cause) ?? 0) + count);
      }
    } else if (ended === null || ended >= firstMonth) {
      openBefore += count;
    }
    if (ended !== null && ended >= firstMonth) {
      figuresIn(ended).closed += count;
    }
  }
  return { openBefore, months };
}
