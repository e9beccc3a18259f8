import {
  LEVELS,
  PostureTrend,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import {
  Area,
  AreaChart,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { monthOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

const HEIGHT = 280;
/** How strong the colour of the lowest level is; the highest has all of it. */
const WEAKEST = 0.15;

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
          <Legend
            formatter={name => (
              <span style={{ color: text.primary }}>{name}</span>
            )}
          />
          {LEVELS.map((level, index) => (
            <Area
              key={level}
              dataKey={level}
              name={t(`words.level.${level}`)}
              stackId="levels"
              stroke={primary.main}
              fill={alpha(
                primary.main,
                WEAKEST + ((1 - WEAKEST) * index) / (LEVELS.length - 1),
              )}
              fillOpacity={1}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </figure>
  );
}
