import { aiGovernanceWaiverReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useWaitingWaivers } from '../../../../hooks/waivers/useWaitingWaivers';
import { WaiverList } from '../../../waivers/WaiverList';
import type { WorkListPart } from '../types';

/** Waivers that wait for somebody to decide. */
export function useWaiversPart(): WorkListPart {
  const waiting = useWaitingWaivers();
  return {
    id: 'waivers',
    waiting,
    permission: aiGovernanceWaiverReadPermission.name,
    content: <WaiverList waiting={waiting} />,
  };
}
