import {
  BUILT_IN_CHECKS,
  Check,
  CheckSource,
  collectChecks,
  RegulatedAs,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AiGovernanceChecksExtensionPoint,
  checksFromConfig,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { RootConfigService } from '@backstage/backend-plugin-api';

/** Gathers the checks of the product, of config and of other modules. */
export class CheckSources implements AiGovernanceChecksExtensionPoint {
  private readonly added: CheckSource[] = [];

  addChecks(source: string, checks: readonly Check[]): void {
    this.added.push({
      name: `module ${source}`,
      checks: checks.map(check => ({ ...check, source })),
    });
  }

  /** All checks; what config says wrongly stops the start by its key. */
  collect(config: RootConfigService, organisation: RegulatedAs): Check[] {
    return collectChecks([
      { name: 'the product', checks: BUILT_IN_CHECKS },
      checksFromConfig(config, organisation),
      ...this.added,
    ]);
  }
}
