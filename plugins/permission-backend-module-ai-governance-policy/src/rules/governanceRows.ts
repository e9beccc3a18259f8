import {
  aiGovernanceChannelTestCreatePermission,
  aiGovernanceChannelTestReadPermission,
  aiGovernanceConcernCreatePermission,
  aiGovernanceConcernDecidePermission,
  aiGovernanceConcernReadPermission,
  aiGovernanceConcernUpdatePermission,
  aiGovernanceConfirmationCreatePermission,
  aiGovernanceConfirmationReadPermission,
  aiGovernancePersonalDataErasePermission,
  aiGovernancePersonalDataReadPermission,
  aiGovernanceIntakeTestPermission,
  aiGovernanceJournalVerifyPermission,
  aiGovernancePostureReadPermission,
  aiGovernanceRegulationAdoptPermission,
  aiGovernanceRegulationReadPermission,
  aiGovernanceSignalAssessPermission,
  aiGovernanceWaiverApprovePermission,
  aiGovernanceWaiverCreatePermission,
  aiGovernanceWaiverReadPermission,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  concernConditions,
  createConcernConditionalDecision,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import { CONFIGURED_ROLES, ROLES, type Role } from '../roles';
import type { PolicyRow } from './PolicyRow';

/** A row for whoever owns the interaction of a concern, or works on it. */
function ownConcerns(
  permission: ResourcePermission<'ai-governance-concern'>,
  allow: readonly Role[],
  roles: readonly Role[],
): PolicyRow {
  return {
    permission: permission.name,
    allow,
    conditional: {
      roles,
      decide: claims =>
        createConcernConditionalDecision(permission, {
          anyOf: [
            concernConditions.isInteractionOwner({ claims }),
            concernConditions.isAssignee({ claims }),
          ],
        }),
    },
  };
}

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

  ownConcerns(
    aiGovernanceConcernReadPermission,
    ['auditor', 'caseHandler', 'governanceLead', 'legal', 'reviewer'],
    ['engineer', 'platform', 'outsider'],
  ),
  {
    permission: aiGovernanceConcernCreatePermission.name,
    allow: ['caseHandler', 'governanceLead', 'legal', 'reviewer'],
  },
  ownConcerns(
    aiGovernanceConcernUpdatePermission,
    ['caseHandler', 'governanceLead', 'legal'],
    ['engineer', 'reviewer'],
  ),
  {
    permission: aiGovernanceConcernDecidePermission.name,
    allow: ['caseHandler', 'legal', 'reviewer'],
  },
  ownConcerns(
    aiGovernancePersonalDataReadPermission,
    ['caseHandler', 'legal'],
    ['reviewer'],
  ),
  {
    permission: aiGovernancePersonalDataErasePermission.name,
    allow: ['legal'],
  },
  ownConcerns(
    aiGovernanceSignalAssessPermission,
    ['governanceLead', 'legal'],
    ['engineer'],
  ),

  { permission: aiGovernanceChannelTestReadPermission.name, allow: ROLES },
  ownConcerns(
    aiGovernanceChannelTestCreatePermission,
    ['governanceLead'],
    ['caseHandler', 'engineer', 'legal', 'outsider', 'platform', 'reviewer'],
  ),

  {
    permission: aiGovernanceJournalVerifyPermission.name,
    allow: ['auditor', 'governanceLead', 'platform'],
  },

  {
    permission: aiGovernanceIntakeTestPermission.name,
    allow: ['caseHandler', 'governanceLead', 'platform'],
  },

  { permission: 'ai-governance.*', action: 'read', allow: CONFIGURED_ROLES },
  { permission: 'ai-governance.*', allow: [] },
];
