import {
  KIND_CUSTOMER_INTERACTION,
  REQUIREMENTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../../api';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useLoaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import { statusOn } from '../../../posture/heatMap';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { HeatMapCell } from './HeatMapCell';
import { useHeatMapStyles } from './styles';

const SHOWN = 50;

/** The interactions of one owner, each with its seven requirements. */
export function OwnerInteractionRows({ owner }: { owner: string }) {
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  const api = useApi(aiGovernanceApiRef);
  const tabPath = useEntityTabPath();
  const listPath = useInteractionsPath();
  const {
    value: page,
    error,
    retry,
  } = useLoaded(
    () =>
      api.listPosture({
        kind: [KIND_CUSTOMER_INTERACTION],
        owner: [owner],
        limit: SHOWN,
      }),
    [api, owner],
  );
  const columns = REQUIREMENTS.length + 1;
  if (error) {
    return (
      <tr>
        <td colSpan={columns}>
          <LoadFailure error={error} onRetry={retry} />
        </td>
      </tr>
    );
  }
  if (!page) {
    return (
      <tr>
        <td colSpan={columns}>
          <Skeleton lines={[36]} />
        </td>
      </tr>
    );
  }
  return (
    <>
      {page.items.map(item => (
        <tr key={item.entityRef}>
          <th scope="row" className={classes.interaction}>
            <Link to={tabPath(item.entityRef)}>{item.title}</Link>
          </th>
          {REQUIREMENTS.map(requirement => {
            const status = statusOn(requirement, item);
            return (
              <HeatMapCell
                key={requirement}
                status={status}
                to={tabPath(item.entityRef)}
                label={t('heatMap.interactionCell', {
                  title: item.title,
                  requirement: t(`words.requirement.${requirement}`),
                  status: t(`words.status.${status}`),
                })}
              />
            );
          })}
        </tr>
      ))}
      {page.totalItems > page.items.length && (
        <tr>
          <td colSpan={columns} className={classes.interaction}>
            <Link to={listPath({ owner: [owner] })}>
              {t('heatMap.more', { number: page.totalItems })}
            </Link>
          </td>
        </tr>
      )}
    </>
  );
}
