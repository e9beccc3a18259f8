import {
  POSTURE_LEVELS,
  PostureLevel,
  ScorecardNumbers,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { LevelSign, useLevelStyles } from '../../posture/LevelSign';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    height: 10,
    overflow: 'hidden',
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.text.secondary}`,
  },
  part: {
    flexBasis: 0,
    minWidth: 2,
    '& + &': { borderLeft: `1px solid ${theme.palette.background.paper}` },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    fontSize: '0.8rem',
  },
}));

/**
 * How many stand at which level, out of how many, unassessed first: a bar, and
 * the same in words for everybody.
 */
export function DistributionBar(props: {
  distribution: ScorecardNumbers['distribution'];
}) {
  const { total, levels } = props.distribution;
  const classes = useStyles();
  const faces = useLevelStyles();
  const { t } = useMessages();
  const present = POSTURE_LEVELS.filter(level => levels[level] > 0);

  function wordsFor(level: PostureLevel): string {
    const number = levels[level];
    return level === 'unassessed'
      ? t('scorecards.unassessed', { number, total })
      : t('scorecards.at', { number, total, level: t(`words.level.${level}`) });
  }

  if (total === 0) {
    return <>{t('scorecards.nothing')}</>;
  }
  return (
    <>
      <div aria-hidden className={classes.bar}>
        {present.map(level => (
          <div
            key={level}
            title={wordsFor(level)}
            className={`${classes.part} ${faces[level]}`}
            style={{ flexGrow: levels[level] }}
          />
        ))}
      </div>
      <ul className={classes.words}>
        {present.map(level => (
          <li key={level}>
            <LevelSign level={level}>{wordsFor(level)}</LevelSign>
          </li>
        ))}
      </ul>
    </>
  );
}
