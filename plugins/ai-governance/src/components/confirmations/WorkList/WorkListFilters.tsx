import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  ALL_WORK,
  isWorkFiltered,
  WorkListState,
} from '../../../confirmations/workListState';
import { useMessages } from '../../../hooks/useMessages';
import { TextFilter } from '../../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
  },
  field: { minWidth: '9rem' },
}));

/** What to keep in the work list. */
export function WorkListFilters(props: {
  state: WorkListState;
  onChange(change: Partial<WorkListState>): void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div
      role="search"
      aria-label={t('workList.filters')}
      className={classes.root}
    >
      <TextFilter
        label={t('workList.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <TextField
        select
        id="ai-governance-work-list-for"
        size="small"
        variant="outlined"
        className={classes.field}
        label={t('workList.waitsFor')}
        value={state.forYou ? 'you' : 'anybody'}
        onChange={event => onChange({ forYou: event.target.value === 'you' })}
      >
        <MenuItem value="anybody">{t('workList.anybody')}</MenuItem>
        <MenuItem value="you">{t('workList.you')}</MenuItem>
      </TextField>
      {state.entity && (
        <Typography variant="body2" component="span">
          {t('workList.only', {
            entity: (
              <EntityDisplayName entityRef={state.entity} disableTooltip />
            ),
          })}
        </Typography>
      )}
      {isWorkFiltered(state) && (
        <Button size="small" onClick={() => onChange(ALL_WORK)}>
          {t('workList.clear')}
        </Button>
      )}
    </div>
  );
}
