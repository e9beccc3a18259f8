import {
  aiGovernanceWaiverApprovePermission,
  WaiverPage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { WorkTable } from '../../workList/WorkTable';
import { WaiverRow } from './WaiverRow';

/** A page of waivers, one row each. */
export function WaiverTable(props: {
  page: WaiverPage;
  loading: boolean;
  onChanged(words?: string): void;
}) {
  const { page, loading, onChanged } = props;
  const { t } = useMessages();
  const somethingWaits = page.items.some(({ state }) => state === 'requested');
  return (
    <>
      {somethingWaits && !page.caller.mayDecide && (
        <Callout icon={LockIcon}>
          {t('waiverList.howToDecide', {
            permission: aiGovernanceWaiverApprovePermission.name,
          })}
        </Callout>
      )}
      <WorkTable
        label={t('waiverList.title')}
        loading={loading}
        columns={[
          t('waiverList.name'),
          t('waiverList.waiver'),
          t('waiverList.step'),
        ]}
      >
        {page.items.map(waiver => (
          <WaiverRow key={waiver.id} waiver={waiver} onChanged={onChanged} />
        ))}
      </WorkTable>
    </>
  );
}
