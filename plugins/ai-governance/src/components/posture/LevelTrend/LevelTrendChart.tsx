import {
  LEVELS,
  PostureTrend,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  Area,
  AreaChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { monthOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { levelShade } from '../LevelSign';
import { LevelLegend } from './LevelLegend';

const HEIGHT = 280;

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
});

/** The levels one upon the other, the lowest at the bottom. */
export function LevelTrendChart(props: { points: PostureTrend['points'] }) {
  const { points } = props;
  const classes = useStyles();
  const theme = useTheme();
  const language = useLanguage();
  const { t } = useMessages();
  const { primary, text, background, divider } = theme.palette;
  const data = points.map(({ at, levels }) => ({
    month: monthOf(at, language),
    ...levels,
  }));
  const axis = { tick: { fill: text.primary, fontSize: 13 }, tickLine: false };
  return (
    <figure className={classes.root} aria-label={t('levelTrend.chart')}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <AreaChart
          data={data}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        >
          <XAxis dataKey="month" stroke={divider} {...axis} />
          <YAxis allowDecimals={false} width={40} stroke={divider} {...axis} />
          <Tooltip
            isAnimationActive={false}
            contentStyle={{
              color: text.primary,
              backgroundColor: background.paper,
              borderColor: divider,
            }}
            itemStyle={{ color: text.primary }}
          />
          {LEVELS.map(level => (
            <Area
              key={level}
              dataKey={level}
              name={t(`words.level.${level}`)}
              stackId="levels"
              stroke={primary.main}
              fill={levelShade(level, theme)}
              fillOpacity={1}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
      <figcaption>
        <LevelLegend />
      </figcaption>
    </figure>
  );
}
