import {
  WAIVER_ORDER_FIELDS,
  WAIVER_STATES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import {
  areWaiversFiltered,
  WaiverListState,
} from '../../../waivers/waiverListState';
import { SelectFilter } from '../../SelectFilter';
import { WorkFilters } from '../../workList/WorkFilters';

const ANY = 'any';

/** Which waivers to keep in the list, and in which order. */
export function WaiverFilters(props: {
  state: WaiverListState;
  onChange(change: Partial<WaiverListState>): void;
  onClear(): void;
}) {
  const { state, onChange, onClear } = props;
  const { t } = useMessages();
  return (
    <WorkFilters
      textLabel={t('waiverList.text')}
      state={state}
      filtered={areWaiversFiltered(state)}
      onChange={onChange}
      onClear={onClear}
    >
      <SelectFilter
        label={t('waiverList.state')}
        value={state.state ?? ANY}
        values={[ANY, ...WAIVER_STATES] as const}
        nameOf={value =>
          value === ANY ? t('waiverList.anyState') : t(`waiver.state.${value}`)
        }
        onChange={value =>
          onChange({ state: value === ANY ? undefined : value })
        }
      />
      <SelectFilter
        label={t('waiverList.order')}
        value={state.order}
        values={WAIVER_ORDER_FIELDS}
        nameOf={order => t(`waiverList.orders.${order}`)}
        onChange={order => onChange({ order })}
      />
    </WorkFilters>
  );
}
