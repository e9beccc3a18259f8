import type { PostureLevel } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-block',
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 10,
    fontSize: '0.8rem',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
  },
}));

/** The word of a level; what it means shows on hover. */
export function LevelWord({ level }: { level: PostureLevel }) {
  const { t } = useMessages();
  return (
    <span className={useStyles().root} title={t(`words.levelMeaning.${level}`)}>
      {t(`words.level.${level}`)}
    </span>
  );
}
