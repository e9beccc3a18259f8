import type { ScorecardGrouping } from '@ai-governance/backstage-plugin-ai-governance-common';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { useMessages } from '../../../hooks/useMessages';
import {
  SCORECARD_ORDER_FIELDS,
  ScorecardState,
} from '../../../scorecards/scorecardState';

type Order = ScorecardState['order'];

/** The names of the columns; each orders the table. */
export function ScorecardTableHead(props: {
  groupBy: ScorecardGrouping;
  order: Order;
  onOrder(order: Order): void;
}) {
  const { groupBy, order, onOrder } = props;
  const { t } = useMessages();
  return (
    <TableHead>
      <TableRow>
        {SCORECARD_ORDER_FIELDS.map(field => {
          const isActive = field === order.field;
          const flipped = order.direction === 'asc' ? 'desc' : 'asc';
          return (
            <TableCell
              key={field}
              sortDirection={isActive ? order.direction : false}
            >
              <TableSortLabel
                active={isActive}
                direction={isActive ? order.direction : 'asc'}
                onClick={() =>
                  onOrder({ field, direction: isActive ? flipped : 'asc' })
                }
              >
                {field === 'group'
                  ? t(`scorecards.by.${groupBy}`)
                  : t(`scorecards.${field}`)}
              </TableSortLabel>
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
