import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogIngestionManagePermission,
  catalogIngestionReadPermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import { CONFIGURED_ROLES } from '../roles';
import type { PolicyRow } from './PolicyRow';

/**
 * Who may do what with the catalog. Outsiders see what they or their groups
 * own, and who is who; engineers take out of it only what is theirs.
 *
 * @internal
 */
export const catalogRows: readonly PolicyRow[] = [
  {
    permission: catalogEntityReadPermission.name,
    allow: CONFIGURED_ROLES,
    conditional: {
      roles: ['outsider'],
      decide: claims =>
        createCatalogConditionalDecision(catalogEntityReadPermission, {
          anyOf: [
            catalogConditions.isEntityOwner({ claims }),
            catalogConditions.isEntityKind({ kinds: ['User', 'Group'] }),
          ],
        }),
    },
  },
  {
    permission: catalogEntityDeletePermission.name,
    allow: ['platform'],
    conditional: {
      roles: ['engineer'],
      decide: claims =>
        createCatalogConditionalDecision(
          catalogEntityDeletePermission,
          catalogConditions.isEntityOwner({ claims }),
        ),
    },
  },
  {
    permission: catalogEntityCreatePermission.name,
    allow: ['engineer', 'platform'],
  },
  {
    permission: catalogEntityRefreshPermission.name,
    allow: ['engineer', 'governanceLead', 'platform'],
  },
  {
    permission: catalogEntityValidatePermission.name,
    allow: ['engineer', 'governanceLead', 'platform'],
  },
  {
    permission: catalogLocationReadPermission.name,
    allow: CONFIGURED_ROLES,
  },
  {
    permission: catalogLocationCreatePermission.name,
    allow: ['engineer', 'platform'],
  },
  {
    permission: catalogLocationAnalyzePermission.name,
    allow: ['engineer', 'platform'],
  },
  // To take a location away takes away everything it lists, whoever owns it.
  { permission: catalogLocationDeletePermission.name, allow: ['platform'] },
  {
    permission: catalogIngestionReadPermission.name,
    allow: ['auditor', 'platform'],
  },
  { permission: catalogIngestionManagePermission.name, allow: ['platform'] },
];
