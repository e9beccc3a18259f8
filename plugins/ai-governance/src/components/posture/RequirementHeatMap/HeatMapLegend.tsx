import { REQUIREMENT_STATUSES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../StatusMark';
import { useHeatMapStyles } from './styles';

/** What the signs and colours of the heat map mean. */
export function HeatMapLegend() {
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  return (
    <ul aria-label={t('heatMap.legend')} className={classes.legend}>
      {REQUIREMENT_STATUSES.map(status => (
        <li key={status} className={`${classes.legendItem} ${classes[status]}`}>
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  );
}
