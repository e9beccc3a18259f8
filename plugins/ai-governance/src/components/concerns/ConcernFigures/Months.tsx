import type { ConcernMonth } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  Bar,
  ComposedChart,
  Legend,
  Line,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { monthOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { ChartFigure } from './ChartFigure';
import { MonthTable } from './MonthTable';
import { useChartStyle } from './useChartStyle';

const HEIGHT = 300;
const LEFT = 'concerns';
const RIGHT = 'days';

/** Concerns opened and closed per month, with the median days to outcome. */
export function Months({ months }: { months: ConcernMonth[] }) {
  const language = useLanguage();
  const { t } = useMessages();
  const { axis, light, main, muted, text, tooltip } = useChartStyle();
  const data = months.map(month => ({
    name: monthOf(month.month, language),
    // A month before anything was recorded stays empty; it is not zero.
    ...(month.status === 'recorded' && {
      opened: month.opened,
      closed: month.closed,
      median:
        month.medianDaysToOutcome === undefined
          ? undefined
          : Math.round(month.medianDaysToOutcome * 10) / 10,
    }),
  }));
  return (
    <ChartFigure
      label={t('concernFigures.months.chart')}
      height={HEIGHT}
      table={<MonthTable months={months} />}
      chart={
        <ComposedChart
          data={data}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barGap={2}
        >
          <XAxis dataKey="name" {...axis} />
          <YAxis yAxisId={LEFT} allowDecimals={false} width={44} {...axis} />
          <YAxis yAxisId={RIGHT} orientation="right" width={44} {...axis} />
          <Tooltip {...tooltip} />
          <Legend
            formatter={name => <span style={{ color: text }}>{name}</span>}
          />
          <Bar
            yAxisId={LEFT}
            dataKey="opened"
            name={t('concernFigures.months.opened')}
            fill={main}
            isAnimationActive={false}
          />
          <Bar
            yAxisId={LEFT}
            dataKey="closed"
            name={t('concernFigures.months.closed')}
            fill={light}
            stroke={main}
            isAnimationActive={false}
          />
          <Line
            yAxisId={RIGHT}
            dataKey="median"
            name={t('concernFigures.months.medianOnRight')}
            stroke={muted}
            strokeWidth={2}
            dot={{ r: 3, fill: muted }}
            connectNulls={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      }
    />
  );
}
