import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableContainer from '@material-ui/core/TableContainer';
import type { Ref } from 'react';
import type {
  ConcernListState,
  ConcernOrderField,
} from '../../../concerns/concernListState';
import { useMessages } from '../../../hooks/useMessages';
import { SortableHead } from '../../SortableHead';
import { QueueRow } from './QueueRow';

const useStyles = makeStyles(theme => ({
  scroll: {
    overflowX: 'auto',
    '& th, & td': {
      padding: theme.spacing(1),
      verticalAlign: 'top',
      lineHeight: 1.4,
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
    '& thead th': { whiteSpace: 'nowrap' },
    '& tbody th': { minWidth: '9.5rem' },
  },
}));

/** The columns, with what each orders the queue by. */
const COLUMNS = [
  ['reference', 'reference'],
  ['requests', undefined],
  ['interaction', undefined],
  ['severity', 'severity'],
  ['state', undefined],
  ['nextClock', 'dueAt'],
  ['receivedAt', 'receivedAt'],
  ['assignee', undefined],
] as const satisfies readonly [string, ConcernOrderField | undefined][];

/** What has a column of its own where there is little room. */
const FEW: readonly string[] = ['reference', 'state', 'nextClock'];

/** A page of the queue, one row each. */
export function QueueTable(props: {
  concerns: ConcernItem[];
  loading: boolean;
  order: ConcernListState['order'];
  tableRef: Ref<HTMLTableElement>;
  onOrder(order: ConcernListState['order']): void;
  onAssign(concern: ConcernItem): void;
}) {
  const { concerns, loading, order, tableRef, onOrder, onAssign } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const columns = COLUMNS.filter(([key]) => !isNarrow || FEW.includes(key));
  return (
    <TableContainer className={classes.scroll}>
      <Table
        size="small"
        ref={tableRef}
        aria-label={t('concernQueue.title')}
        aria-busy={loading}
      >
        <SortableHead
          columns={columns.map(([key, field]) => ({
            key,
            name: t(`concernQueue.column.${key}`),
            field: field as ConcernOrderField | undefined,
          }))}
          order={order}
          onOrder={onOrder}
        />
        <TableBody>
          {concerns.map(concern => (
            <QueueRow
              key={concern.id}
              concern={concern}
              isNarrow={isNarrow}
              onAssign={() => onAssign(concern)}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
