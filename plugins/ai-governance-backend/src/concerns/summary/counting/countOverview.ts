import {
  ConcernOverview,
  durationFigure,
  monthsOfFigures,
  summaryOfFigures,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Chosen } from './Chosen';
import { countFigures } from './countFigures';
import { countMonthlyFigures } from './countMonthlyFigures';
import { ALL, measureDurations } from './measureDurations';

/** What the chosen concerns come to, counted by the database. */
export async function countOverview(
  chosen: Chosen,
  options: { now: Date; channelConnected: boolean },
): Promise<ConcernOverview> {
  const { now, channelConnected } = options;
  const asOf = now.toISOString();
  const figures = await countFigures(chosen, now);
  const acknowledged = await measureDurations(chosen, {
    column: 'acknowledged_minutes',
  });
  const { [ALL]: told, ...toldByMonth } = Object.fromEntries(
    await measureDurations(chosen, {
      column: 'told_minutes',
      part: 'told_month',
    }),
  );
  const monthly = await countMonthlyFigures(
    chosen,
    now,
    new Map(Object.entries(toldByMonth)),
  );
  return {
    summary: summaryOfFigures(
      {
        ...figures,
        timeToAcknowledge: durationFigure(acknowledged.get(ALL)),
        timeToOutcome: durationFigure(told),
      },
      { asOf, channelConnected },
    ),
    months: monthsOfFigures(monthly, { asOf }),
  };
}
