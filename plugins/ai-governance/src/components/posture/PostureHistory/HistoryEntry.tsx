import type {
  CheckDescription,
  PostureHistoryEntry,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { RelativeTime } from '../../RelativeTime';
import { Because } from './Because';
import { ChangedChecks } from './ChangedChecks';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0, paddingTop: 0 },
  },
}));

/** One change of a posture. */
export function HistoryEntry(props: {
  entry: PostureHistoryEntry;
  /** What changed, where the history is of several. */
  of?: ReactNode;
  /** The change before it, if there was one. */
  before: Pick<PostureHistoryEntry, 'level'> | undefined;
  checks: Map<string, CheckDescription>;
}) {
  const { entry, of, before, checks } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { at, level, because, changedChecks } = entry;
  const to = t(`words.level.${level}`);

  function change() {
    if (!before) {
      return t('postureHistory.first', { to });
    }
    return before.level === level
      ? t('postureHistory.sameLevel', { to })
      : t('postureHistory.newLevel', {
          from: t(`words.level.${before.level}`),
          to,
        });
  }

  return (
    <li className={classes.root}>
      <Typography variant="body2">
        <RelativeTime at={at} />
        {of && <> · {of}</>}
        {' · '}
        <strong>{change()}</strong>
      </Typography>
      {because.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          <Because because={because} />
        </Typography>
      )}
      {before && level !== 'removed' && changedChecks.length > 0 && (
        <Disclosure
          label={t('postureHistory.changed', { count: changedChecks.length })}
        >
          <ChangedChecks changes={changedChecks} checks={checks} />
        </Disclosure>
      )}
    </li>
  );
}
