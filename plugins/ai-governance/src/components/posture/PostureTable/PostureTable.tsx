import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableContainer from '@material-ui/core/TableContainer';
import { useChosenColumns } from '../../../hooks/posture/useChosenColumns';
import { useListState } from '../../../hooks/posture/useListState';
import { usePosturePage } from '../../../hooks/posture/usePosturePage';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Pager } from '../../Pager';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { EmptyList } from './EmptyList';
import { FilterRow } from './FilterRow';
import { PostureRow } from './PostureRow';
import { PostureTableHead } from './PostureTableHead';
import { Toolbar } from './Toolbar';

const useStyles = makeStyles(theme => ({
  above: {
    display: 'grid',
    gap: theme.spacing(2),
  },
  // Keeps its place, so that the table does not jump while it is loading.
  progress: { height: 4 },
  scroll: {
    overflowX: 'auto',
    '& th, & td': {
      padding: theme.spacing(1, 1.25),
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
    '& thead th': { whiteSpace: 'nowrap' },
    '& tbody th': { minWidth: '10rem' },
  },
  other: { padding: theme.spacing(2, 0) },
}));

/**
 * Interactions, AI systems or services with their posture: filtered, sorted
 * and cut into pages by the backend, with all of that in the address.
 */
export function PostureTable() {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useListState();
  const [columns, chooseColumns] = useChosenColumns();
  const { value: page, loading, error, retry } = usePosturePage(state);
  return (
    <SectionCard>
      <div className={classes.above}>
        <FilterRow state={state} onChange={change} />
        <Toolbar
          state={state}
          totalItems={page?.totalItems}
          columns={columns}
          onChooseColumns={chooseColumns}
          onChange={change}
        />
      </div>
      <div className={classes.progress}>
        {loading && page && <LinearProgress aria-label={t('shared.loading')} />}
      </div>
      {error && (
        <div className={classes.other}>
          <LoadFailure error={error} onRetry={retry} />
        </div>
      )}
      {!page && !error && (
        <div className={classes.other}>
          <Skeleton lines={[36, 44, 44, 44, 44, 44]} />
        </div>
      )}
      {page && page.items.length === 0 && (
        <div className={classes.other}>
          <EmptyList state={state} onChange={change} />
        </div>
      )}
      {page && page.items.length > 0 && (
        <>
          <TableContainer className={classes.scroll}>
            <Table
              size="small"
              aria-label={t(`postureTable.kind.${state.kind}`)}
              aria-busy={loading}
            >
              <PostureTableHead
                columns={columns}
                order={state.order}
                onOrder={order => change({ order })}
              />
              <TableBody>
                {page.items.map(item => (
                  <PostureRow
                    key={item.entityRef}
                    item={item}
                    columns={columns}
                  />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          <Pager
            pageInfo={page.pageInfo}
            limit={state.limit}
            onChange={change}
          />
        </>
      )}
    </SectionCard>
  );
}
