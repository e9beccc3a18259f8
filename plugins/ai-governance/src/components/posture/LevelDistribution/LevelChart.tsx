import {
  LEVELS,
  PostureSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  Bar,
  BarChart,
  LabelList,
  Legend,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useMessages } from '../../../hooks/useMessages';

const HATCH_ID = 'ai-governance-hatch';
const HEIGHT = 260;

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
});

/**
 * Interactions by level: what is verified, beside what the YAML alone would
 * reach. The table beside it holds the same numbers for those who cannot see.
 */
export function LevelChart(props: {
  interactions: PostureSummary['interactions'];
}) {
  const { total, levels, declarationLevels } = props.interactions;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useMessages();
  const text = theme.palette.text.primary;
  const data = LEVELS.map(level => ({
    name: t(`words.level.${level}`),
    verified: levels[level],
    claimed: declarationLevels[level],
  }));
  return (
    <figure className={classes.root} aria-label={t('levelDistribution.chart')}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart
          data={data}
          margin={{ top: 20, right: 8, bottom: 0, left: 8 }}
          barGap={2}
        >
          <defs>
            <pattern
              id={HATCH_ID}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2" height="6" fill={theme.palette.primary.main} />
            </pattern>
          </defs>
          <XAxis
            dataKey="name"
            tick={{ fill: text, fontSize: 13 }}
            tickLine={false}
            interval={0}
          />
          <YAxis hide domain={[0, total]} />
          <Legend
            formatter={name => <span style={{ color: text }}>{name}</span>}
          />
          <Bar
            dataKey="verified"
            name={t('levelDistribution.verified')}
            fill={theme.palette.primary.main}
            isAnimationActive={false}
          >
            <LabelList dataKey="verified" position="top" fill={text} />
          </Bar>
          <Bar
            dataKey="claimed"
            name={t('levelDistribution.claimed')}
            fill={`url(#${HATCH_ID})`}
            stroke={theme.palette.primary.main}
            isAnimationActive={false}
          >
            <LabelList dataKey="claimed" position="top" fill={text} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
