import { LEVELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { LevelSign } from '../LevelSign';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
    fontSize: '0.85rem',
  },
}));

/** Which face means which level, from the bottom to the top. */
export function LevelLegend() {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <ul aria-label={t('levelTrend.legend')} className={classes.root}>
      {LEVELS.map(level => (
        <li key={level}>
          <LevelSign level={level}>{t(`words.level.${level}`)}</LevelSign>
        </li>
      ))}
    </ul>
  );
}
