import {
  aiGovernanceConfirmationCreatePermission,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import { whyNot } from '../../../confirmations/whyNot';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { WorkTable } from '../../workList/WorkTable';
import { ConfirmationRow } from './ConfirmationRow';

const SHOWN_AT_ONCE = 50;

/** What waits for confirmation, one row each. */
export function ConfirmationTable(props: {
  pending: PendingConfirmation[];
  loading: boolean;
  onConfirm(pending: PendingConfirmation): void;
}) {
  const { pending, loading, onConfirm } = props;
  const { t } = useMessages();
  const { value: claims } = useClaims();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const more = Math.min(pending.length - limit, SHOWN_AT_ONCE);
  const lacksPermission = pending.some(
    item => whyNot(item, claims) === 'permission',
  );
  return (
    <>
      {lacksPermission && (
        <Callout icon={LockIcon}>
          {t('confirmationList.howToMay', {
            permission: aiGovernanceConfirmationCreatePermission.name,
          })}
        </Callout>
      )}
      <WorkTable
        label={t('confirmationList.title')}
        loading={loading}
        columns={[
          t('confirmationList.name'),
          t('confirmationList.what'),
          t('confirmationList.action'),
        ]}
      >
        {pending.slice(0, limit).map(item => (
          <ConfirmationRow
            key={`${item.subject} ${item.entityRef}`}
            pending={item}
            claims={claims}
            onConfirm={() => onConfirm(item)}
          />
        ))}
      </WorkTable>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
            {t('confirmationList.more', { number: more })}
          </Button>
        </div>
      )}
    </>
  );
}
