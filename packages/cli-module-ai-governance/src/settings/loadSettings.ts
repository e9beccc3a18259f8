import {
  BUILT_IN_CHECKS,
  Check,
  collectChecks,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  checksFromConfig,
  loadRegulations,
  RegulationSettings,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { BadInputError } from '../errors';
import { readConfig } from './readConfig';

/** What declarations are judged by. */
export interface Settings {
  /** The checks that declarations alone can answer. */
  checks: readonly Check[];
  /** How many more checks need the records of a portal. */
  checksOnRecords: number;
  regulations: RegulationSettings;
}

async function settingsOf(config: Config): Promise<Settings> {
  const regulations = await loadRegulations(config);
  const all = collectChecks([
    { name: 'the product', checks: BUILT_IN_CHECKS },
    checksFromConfig(config, regulations.organisation),
  ]);
  const checks = all.filter(({ needs }) => needs === 'declaration');
  return { checks, checksOnRecords: all.length - checks.length, regulations };
}

/**
 * The checks and packs of the product, with what the `aiGovernance` of some
 * config files changes in them, as in the portal.
 *
 * @param files - paths of config files; later ones win
 * @throws BadInputError if one cannot be read, or says what cannot be used
 */
export async function loadSettings(
  files: readonly string[],
  cwd: string,
): Promise<Settings> {
  const config =
    files.length > 0 ? await readConfig(files, cwd) : new ConfigReader({});
  try {
    return await settingsOf(config);
  } catch (error) {
    if (error instanceof InputError) {
      throw new BadInputError(error.message);
    }
    throw error;
  }
}
