import type { PageInfo } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../hooks/useMessages';
import { PAGE_SIZES } from '../../pageSizes';
import { SelectFilter } from '../SelectFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
}));

/** The way to the pages before and after. */
export function Pager(props: {
  pageInfo: PageInfo;
  limit: number;
  onChange(change: { cursor: string | undefined } | { limit: number }): void;
}) {
  const { pageInfo, limit, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { prevCursor, nextCursor } = pageInfo;
  return (
    <nav aria-label={t('pager.pages')} className={classes.root}>
      <SelectFilter
        label={t('pager.pageSize')}
        value={limit}
        values={PAGE_SIZES}
        nameOf={size => size}
        onChange={size => onChange({ limit: size })}
      />
      <Button
        size="small"
        disabled={!prevCursor}
        onClick={() => onChange({ cursor: prevCursor })}
      >
        {t('pager.previous')}
      </Button>
      <Button
        size="small"
        disabled={!nextCursor}
        onClick={() => onChange({ cursor: nextCursor })}
      >
        {t('pager.next')}
      </Button>
    </nav>
  );
}
