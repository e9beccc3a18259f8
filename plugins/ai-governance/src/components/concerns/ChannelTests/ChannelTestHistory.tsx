import type { ChannelTest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { ChannelTestWords } from './ChannelTestWords';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: theme.spacing(0, 1) },
  item: { margin: theme.spacing(0.75, 0) },
}));

/** All tests, newest first, with what was noted. */
export function ChannelTestHistory({ tests }: { tests: ChannelTest[] }) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <ol aria-label={t('channelTests.title')} className={classes.root}>
      {tests.map(test => (
        <li key={test.id} className={classes.item}>
          <Typography variant="body2" component="div">
            <ChannelTestWords test={test} />
          </Typography>
          {test.note && (
            <Typography variant="body2" color="textSecondary">
              {t('channelTests.note', { note: test.note })}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
}
