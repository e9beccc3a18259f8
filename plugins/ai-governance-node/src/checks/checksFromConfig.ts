import {
  CheckSource,
  customCheckSchema,
  RegulatedAs,
  toCheck,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const KEY = 'aiGovernance.checks';

/**
 * The checks that config adds.
 *
 * @param organisation - what config says we are in the eyes of laws
 * @throws InputError that names key, check and place of what is wrong
 * @public
 */
export function checksFromConfig(
  config: Config,
  organisation: RegulatedAs,
): CheckSource {
  const definitions = config.getOptional(KEY) ?? [];
  const result = z.array(customCheckSchema).safeParse(definitions);
  if (!result.success) {
    throw new InputError(`${KEY}: ${z.prettifyError(result.error)}`);
  }
  return {
    name: KEY,
    checks: result.data.map(definition => toCheck(definition, organisation)),
  };
}
