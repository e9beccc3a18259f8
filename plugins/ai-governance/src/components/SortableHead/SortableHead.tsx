import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';

/** What a table is ordered by, and which way. */
interface Order<TField> {
  field: TField;
  direction: 'asc' | 'desc';
}

/** The names of columns; those that can order the table are buttons. */
export function SortableHead<TField extends string>(props: {
  columns: { key: string; name: string; field: TField | undefined }[];
  order: Order<TField>;
  onOrder(order: Order<TField>): void;
}) {
  const { columns, order, onOrder } = props;
  return (
    <TableHead>
      <TableRow>
        {columns.map(({ key, name, field }) => {
          const isActive = field === order.field;
          const flipped = order.direction === 'asc' ? 'desc' : 'asc';
          return (
            <TableCell
              key={key}
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
                  {name}
                </TableSortLabel>
              ) : (
                name
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
