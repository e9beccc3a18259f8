import type {
  ConcernSummary,
  DurationFigure,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Bar, BarChart, LabelList, Legend, XAxis, YAxis } from 'recharts';
import { useMessages } from '../../../hooks/useMessages';
import { FigureTable } from '../../FigureTable';
import { ChartFigure } from './ChartFigure';
import { useChartStyle } from './useChartStyle';
import { useDays } from './useDays';

const HEIGHT = 190;
const HOURS_A_DAY = 24;

const useStyles = makeStyles(theme => ({
  after: { marginTop: theme.spacing(2) },
}));

type Recorded = Extract<DurationFigure, { status: 'recorded' }>;

function daysIn(hours: number): number {
  return Math.round((hours / HOURS_A_DAY) * 10) / 10;
}

/** How long acknowledging and answering take, and how much of it is in time. */
export function Times(props: {
  summary: Extract<ConcernSummary, { status: 'counted' }>;
}) {
  const { timeToAcknowledge, timeToOutcome, inTime, decisionsChanged } =
    props.summary;
  const classes = useStyles();
  const { t } = useMessages();
  const daysOf = useDays();
  const { axis, light, main, text } = useChartStyle();
  const figures = [
    { name: t('concernFigures.times.acknowledged'), figure: timeToAcknowledge },
    { name: t('concernFigures.times.told'), figure: timeToOutcome },
  ];
  const measured = figures.filter(
    (each): each is { name: string; figure: Recorded } =>
      each.figure.status === 'recorded',
  );
  const label = { position: 'right' as const, fill: text, fontSize: 13 };

  // A chart would break a label where a bar is short.
  const inOneLine = (days: number) => daysOf(days).replace(/ /g, '\u00a0');

  function valuesOf(figure: DurationFigure) {
    if (figure.status === 'not-recorded') {
      return Array.from({ length: 4 }, () =>
        t('concernFigures.times.notRecorded'),
      );
    }
    const { medianHours, percentile90Hours, longestHours, count } = figure;
    return [
      ...[medianHours, percentile90Hours, longestHours].map(hours =>
        daysOf(daysIn(hours)),
      ),
      count,
    ];
  }

  return (
    <>
      {measured.length === 0 ? (
        <Typography variant="body2" gutterBottom>
          {t('concernFigures.times.none')}
        </Typography>
      ) : (
        <ChartFigure
          label={t('concernFigures.times.chart')}
          height={HEIGHT}
          chart={
            <BarChart
              data={measured.map(({ name, figure }) => ({
                name,
                median: daysIn(figure.medianHours),
                most: daysIn(figure.percentile90Hours),
              }))}
              layout="vertical"
              margin={{ top: 0, right: 88, bottom: 0, left: 0 }}
              barGap={2}
            >
              <XAxis type="number" hide />
              <YAxis type="category" dataKey="name" width={136} {...axis} />
              <Legend
                formatter={name => <span style={{ color: text }}>{name}</span>}
              />
              <Bar
                dataKey="median"
                name={t('concernFigures.times.median')}
                fill={main}
                isAnimationActive={false}
              >
                <LabelList dataKey="median" formatter={inOneLine} {...label} />
              </Bar>
              <Bar
                dataKey="most"
                name={t('concernFigures.times.most')}
                fill={light}
                stroke={main}
                isAnimationActive={false}
              >
                <LabelList dataKey="most" formatter={inOneLine} {...label} />
              </Bar>
            </BarChart>
          }
          table={
            <FigureTable
              title={t('concernFigures.times.title')}
              head={[
                t('concernFigures.times.what'),
                t('concernFigures.times.median'),
                t('concernFigures.times.most'),
                t('concernFigures.times.longest'),
                t('concernFigures.times.measured'),
              ]}
              rows={figures.map(({ name, figure }) => ({
                name,
                values: valuesOf(figure),
              }))}
            />
          }
        />
      )}
      <Typography variant="body2" gutterBottom className={classes.after}>
        {inTime.status === 'recorded'
          ? t('concernFigures.times.inTime', {
              inTime: inTime.numerator,
              due: inTime.denominator,
            })
          : t('concernFigures.times.noDeadline')}
      </Typography>
      <Typography variant="body2">
        {decisionsChanged.status === 'recorded'
          ? t('concernFigures.times.changed', {
              changed: decisionsChanged.numerator,
              decided: decisionsChanged.denominator,
            })
          : t('concernFigures.times.noDecision')}
      </Typography>
    </>
  );
}
