import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { usePosture } from '../../../hooks/posture/usePosture';
import { useMessages } from '../../../hooks/useMessages';
import { withoutWaiver } from '../../../waivers/withoutWaiver';
import { StatusMark } from '../../posture/StatusMark';
import { Skeleton } from '../../Skeleton';

/** What the check says today, apart from the waiver. */
export function CheckNow({ waiver }: { waiver: WaiverItem }) {
  const { t } = useMessages();
  const { value, loading, error } = usePosture(waiver.entityRef);
  if (loading) {
    return <Skeleton lines={[20]} />;
  }
  if (error) {
    return <>{t('waiverDialog.nowUnknown', { reason: error.message })}</>;
  }
  const result = value?.results.find(
    ({ checkId }) => checkId === waiver.checkId,
  );
  return result ? (
    <StatusMark status={result.status}>
      <span>
        {t(`words.status.${result.status}`)}:{' '}
        {withoutWaiver(result.message) ?? result.message}
      </span>
    </StatusMark>
  ) : (
    <>{t('waiverDialog.nowGone')}</>
  );
}
