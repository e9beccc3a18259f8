import { Check } from '@ai-governance/backstage-plugin-ai-governance-common';
import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * Takes checks from other backend modules.
 * @public
 */
export interface AiGovernanceChecksExtensionPoint {
  /**
   * Adds checks to those of the product and of config. Sources add checks; none
   * replaces another's, so an id that is taken stops the start.
   *
   * @param source - who brings them, such as `lending`: shown with each check
   */
  addChecks(source: string, checks: readonly Check[]): void;
}

/**
 * Where modules of the plugin `ai-governance` add checks.
 * @public
 */
export const aiGovernanceChecksExtensionPoint =
  createExtensionPoint<AiGovernanceChecksExtensionPoint>({
    id: 'ai-governance.checks',
  });
