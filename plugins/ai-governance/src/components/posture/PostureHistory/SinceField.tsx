import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
  },
}));

/** The day from which changes are shown. */
export function SinceField(props: {
  since: string;
  onChange(since: string): void;
}) {
  const { since, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      <TextField
        id="ai-governance-history-since"
        type="date"
        size="small"
        variant="outlined"
        label={t('postureHistory.since')}
        value={since}
        InputLabelProps={{ shrink: true }}
        onChange={event => onChange(event.target.value)}
      />
      {since && (
        <Button size="small" onClick={() => onChange('')}>
          {t('postureHistory.anyTime')}
        </Button>
      )}
    </div>
  );
}
