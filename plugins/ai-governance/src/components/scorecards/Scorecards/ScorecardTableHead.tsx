import type { ScorecardGrouping } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import {
  SCORECARD_ORDER_FIELDS,
  ScorecardState,
} from '../../../scorecards/scorecardState';
import { SortableHead } from '../../SortableHead';

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
    <SortableHead
      columns={SCORECARD_ORDER_FIELDS.map(field => ({
        key: field,
        name:
          field === 'group'
            ? t(`scorecards.by.${groupBy}`)
            : t(`scorecards.${field}`),
        field,
      }))}
      order={order}
      onOrder={onOrder}
    />
  );
}
