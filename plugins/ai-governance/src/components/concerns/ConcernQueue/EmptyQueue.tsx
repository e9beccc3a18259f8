import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  areConcernsFiltered,
  ConcernListState,
  NO_CONCERN_FILTERS,
} from '../../../concerns/concernListState';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Why the queue is empty, and what to do about it. */
export function EmptyQueue(props: {
  state: ConcernListState;
  onChange(change: Partial<ConcernListState>): void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const isFiltered = areConcernsFiltered(state);
  return (
    <div>
      <Typography variant="body1" gutterBottom>
        {t(
          isFiltered
            ? 'concernQueue.noMatch'
            : `concernQueue.empty.${state.tab}`,
        )}
      </Typography>
      {!isFiltered && state.tab === 'all' && (
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {t('concernQueue.emptyMeaning')}
        </Typography>
      )}
      <div className={classes.buttons}>
        {isFiltered && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChange(NO_CONCERN_FILTERS)}
          >
            {t('concernQueue.clear')}
          </Button>
        )}
        {!state.ended && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChange({ ended: true })}
          >
            {t('concernQueue.showEnded')}
          </Button>
        )}
      </div>
    </div>
  );
}
