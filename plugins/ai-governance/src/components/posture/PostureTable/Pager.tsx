import type { PosturePage } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMessages } from '../../../hooks/useMessages';
import { ListState, PAGE_SIZES } from '../../../posture/listState';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
  size: { minWidth: '7rem' },
}));

/** The way to the pages before and after. */
export function Pager(props: {
  page: PosturePage;
  state: ListState;
  onChange(change: Partial<ListState>): void;
}) {
  const { page, state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { prevCursor, nextCursor } = page.pageInfo;
  return (
    <nav aria-label={t('postureTable.pages')} className={classes.root}>
      <TextField
        select
        id="ai-governance-list-limit"
        size="small"
        variant="outlined"
        label={t('postureTable.pageSize')}
        value={state.limit}
        className={classes.size}
        onChange={event => onChange({ limit: Number(event.target.value) })}
      >
        {PAGE_SIZES.map(size => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <Button
        size="small"
        disabled={!prevCursor}
        onClick={() => onChange({ cursor: prevCursor })}
      >
        {t('postureTable.previous')}
      </Button>
      <Button
        size="small"
        disabled={!nextCursor}
        onClick={() => onChange({ cursor: nextCursor })}
      >
        {t('postureTable.next')}
      </Button>
    </nav>
  );
}
