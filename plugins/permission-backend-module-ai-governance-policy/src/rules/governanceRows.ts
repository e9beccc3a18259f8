import {
  aiGovernanceConfirmationCreatePermission,
  aiGovernanceConfirmationReadPermission,
  aiGovernanceJournalVerifyPermission,
  aiGovernancePostureReadPermission,
  aiGovernanceRegulationAdoptPermission,
  aiGovernanceRegulationReadPermission,
  aiGovernanceWaiverApprovePermission,
  aiGovernanceWaiverCreatePermission,
  aiGovernanceWaiverReadPermission,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CONFIGURED_ROLES, ROLES } from '../roles';
import type { PolicyRow } from './PolicyRow';

/**
 * Who may do what with the records of AI governance. A record of which no row
 * is here yet can be read by every role and changed by none.
 *
 * @internal
 */
export const governanceRows: readonly PolicyRow[] = [
  // Nobody sees the posture of an entity that the catalog hides from them.
  { permission: aiGovernancePostureReadPermission.name, allow: ROLES },

  { permission: aiGovernanceConfirmationReadPermission.name, allow: ROLES },
  {
    permission: aiGovernanceConfirmationCreatePermission.name,
    allow: ['governanceLead', 'legal'],
  },

  { permission: aiGovernanceWaiverReadPermission.name, allow: ROLES },
  {
    permission: aiGovernanceWaiverCreatePermission.name,
    allow: ['engineer', 'governanceLead', 'legal', 'platform'],
  },
  {
    permission: aiGovernanceWaiverApprovePermission.name,
    allow: ['governanceLead', 'legal'],
  },

  { permission: aiGovernanceRegulationReadPermission.name, allow: ROLES },
  { permission: aiGovernanceRegulationAdoptPermission.name, allow: ['legal'] },

  {
    permission: aiGovernanceJournalVerifyPermission.name,
    allow: ['auditor', 'governanceLead', 'platform'],
  },

  { permission: 'ai-governance.*', action: 'read', allow: CONFIGURED_ROLES },
  { permission: 'ai-governance.*', allow: [] },
];
