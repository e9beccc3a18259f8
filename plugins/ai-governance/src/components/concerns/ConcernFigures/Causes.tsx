import {
  CONCERN_CAUSES,
  ConcernMonth,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { causesOf } from '../../../concerns/causesOf';
import { useMessages } from '../../../hooks/useMessages';
import { oneOf } from '../../../oneOf';
import { FigureTable } from '../../FigureTable';
import { ChartFigure } from './ChartFigure';
import { useChartStyle } from './useChartStyle';

const LINE = 34;

/** What was found to be behind the concerns of the last months. */
export function Causes({ months }: { months: ConcernMonth[] }) {
  const { t } = useMessages();
  const { axis, light, main, text } = useChartStyle();
  const { causes, notRecorded } = causesOf(months);
  if (causes.length === 0) {
    return (
      <Typography variant="body2">{t('concernFigures.causes.none')}</Typography>
    );
  }
  const rows = causes.map(({ cause, count }) => {
    const known = oneOf(CONCERN_CAUSES, cause);
    return { name: known ? t(`concern.cause.${known}`) : cause, count };
  });
  const all = [
    ...rows,
    { name: t('concernFigures.causes.notRecorded'), count: notRecorded },
  ];
  return (
    <ChartFigure
      label={t('concernFigures.causes.chart')}
      height={all.length * LINE + 8}
      chart={
        <BarChart
          data={all}
          layout="vertical"
          margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
        >
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="name"
            width={168}
            interval={0}
            {...axis}
          />
          <Bar dataKey="count" isAnimationActive={false}>
            {all.map(({ name }, index) => (
              <Cell key={name} fill={index < rows.length ? main : light} />
            ))}
            <LabelList dataKey="count" position="right" fill={text} />
          </Bar>
        </BarChart>
      }
      table={
        <FigureTable
          title={t('concernFigures.causes.title')}
          head={[
            t('concernFigures.causes.cause'),
            t('concernFigures.causes.concerns'),
          ]}
          rows={all.map(({ name, count }) => ({ name, values: [count] }))}
        />
      }
    />
  );
}
