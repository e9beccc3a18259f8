import { aiGovernanceConfirmationReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { usePendingConfirmations } from '../../../../hooks/confirmations/usePendingConfirmations';
import { ConfirmationList } from '../../../confirmations/ConfirmationList';
import type { WorkListPart } from '../types';

/** Facts that wait for somebody to stand behind them. */
export function useConfirmationsPart(): WorkListPart {
  const pending = usePendingConfirmations();
  return {
    id: 'confirmations',
    waiting: {
      ...pending,
      value: pending.value && {
        forYou: pending.value.filter(({ mayConfirm }) => mayConfirm).length,
        total: pending.value.length,
      },
    },
    permission: aiGovernanceConfirmationReadPermission.name,
    content: <ConfirmationList pending={pending} />,
  };
}
