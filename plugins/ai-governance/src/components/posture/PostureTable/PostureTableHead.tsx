import { useMessages } from '../../../hooks/useMessages';
import { Column, orderFieldOf } from '../../../posture/columns';
import type { ListState } from '../../../posture/listState';
import { SortableHead } from '../../SortableHead';

type Order = ListState['order'];

/** The names of the columns. */
export function PostureTableHead(props: {
  columns: Column[];
  order: Order;
  onOrder(order: Order): void;
}) {
  const { columns, order, onOrder } = props;
  const { t } = useMessages();
  return (
    <SortableHead
      columns={columns.map(column => ({
        key: column,
        name: t(`postureTable.column.${column}`),
        field: orderFieldOf(column),
      }))}
      order={order}
      onOrder={onOrder}
    />
  );
}
