import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { useMessages } from '../../../hooks/useMessages';
import { Column, orderFieldOf } from '../../../posture/columns';
import type { ListState } from '../../../posture/listState';

type Order = ListState['order'];

/** The names of the columns; those that can order the list are buttons. */
export function PostureTableHead(props: {
  columns: Column[];
  order: Order;
  onOrder(order: Order): void;
}) {
  const { columns, order, onOrder } = props;
  const { t } = useMessages();
  return (
    <TableHead>
      <TableRow>
        {columns.map(column => {
          const field = orderFieldOf(column);
          const isActive = field === order.field;
          const flipped = order.direction === 'asc' ? 'desc' : 'asc';
          return (
            <TableCell
              key={column}
              sortDirection={isActive ? order.direction : false}
            >
              {field ? (
                <TableSortLabel
                  active={isActive}
                  direction={isActive ? order.direction : 'asc'}
                  onClick={() =>
                    onOrder({ field, direction: isActive ? flipped : 'asc' })
                  }
                >
                  {t(`postureTable.column.${column}`)}
                </TableSortLabel>
              ) : (
                t(`postureTable.column.${column}`)
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
