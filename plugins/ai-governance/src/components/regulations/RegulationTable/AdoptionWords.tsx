import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { dayOf } from '../../../formatting/moments';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../../posture/StatusMark';

/** Whether a row is adopted as of the day, by whom, or what keeps it from that. */
export function AdoptionWords({ item }: { item: RegulationListItem }) {
  const { adoption, adoptionState, changedKeys, records } = item;
  const { t } = useMessages();
  const language = useLanguage();
  if (adoption) {
    return (
      <StatusMark status="pass">
        <span>
          {t('regulations.adopted', {
            who: <EntityRefLink entityRef={adoption.adoptedBy} hideIcon />,
            day: dayOf(adoption.adoptedOn, language),
          })}
        </span>
      </StatusMark>
    );
  }
  const later = records.adoptions.find(
    ({ ended, contentHash }) => !ended && contentHash === item.contentHash,
  );
  // A law that touches nothing of ours waits for nobody.
  const isWaiting = item.touches.yes + item.touches.undetermined > 0;
  return (
    <StatusMark status={isWaiting ? 'undetermined' : 'not-assessed'}>
      <span>
        {t('regulations.provisional')}
        {adoptionState === 'changed' &&
          `: ${t('regulations.changed', {
            keys: listOf(changedKeys, language),
          })}`}
        {later &&
          `: ${t('regulations.adoptedLater', {
            day: dayOf(later.adoptedOn, language),
          })}`}
      </span>
    </StatusMark>
  );
}
