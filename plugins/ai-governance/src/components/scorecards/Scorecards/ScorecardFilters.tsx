import {
  SCORECARD_GROUPINGS,
  ScorecardGrouping,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMessages } from '../../../hooks/useMessages';
import type { ScorecardState } from '../../../scorecards/scorecardState';
import { TextFilter } from '../../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
  },
  field: { minWidth: '9rem' },
}));

/** What to group by, and which groups to keep. */
export function ScorecardFilters(props: {
  state: ScorecardState;
  onChange(change: Partial<ScorecardState>): void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div
      role="search"
      aria-label={t('scorecards.filters')}
      className={classes.root}
    >
      <TextField
        select
        id="ai-governance-scorecards-group-by"
        size="small"
        variant="outlined"
        className={classes.field}
        label={t('scorecards.groupBy')}
        value={state.groupBy}
        onChange={event =>
          onChange({
            groupBy: event.target.value as ScorecardGrouping,
            text: '',
          })
        }
      >
        {SCORECARD_GROUPINGS.map(grouping => (
          <MenuItem key={grouping} value={grouping}>
            {t(`scorecards.by.${grouping}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextFilter
        label={t('scorecards.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
    </div>
  );
}
