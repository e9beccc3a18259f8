import {
  BUILT_IN_CHECKS,
  Check,
  CheckSource,
  collectChecks,
  customCheckSchema,
  RegulatedAs,
  toCheck,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { AiGovernanceChecksExtensionPoint } from '@ai-governance/backstage-plugin-ai-governance-node';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const CONFIG_KEY = 'aiGovernance.checks';

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
      { name: CONFIG_KEY, checks: checksOf(config, organisation) },
      ...this.added,
    ]);
  }
}

function checksOf(
  config: RootConfigService,
  organisation: RegulatedAs,
): Check[] {
  const definitions = config.getOptional(CONFIG_KEY) ?? [];
  const result = z.array(customCheckSchema).safeParse(definitions);
  if (!result.success) {
    throw new InputError(`${CONFIG_KEY}: ${z.prettifyError(result.error)}`);
  }
  return result.data.map(definition => toCheck(definition, organisation));
}
