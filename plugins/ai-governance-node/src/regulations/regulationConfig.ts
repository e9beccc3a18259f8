import {
  RegulatedAs,
  regulatedAsSchema,
  RowOverride,
  SelectedPack,
  selectPacks,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { loadPacks } from './loadPacks';

const ROOT = 'aiGovernance.regulations';

/** The files of further packs that config names. */
function packFilesOf(config: Config): string[] {
  return config.getOptionalStringArray(`${ROOT}.files`) ?? [];
}

function overridesOf(config: Config): RowOverride[] {
  const overrides = config.getOptionalConfigArray(`${ROOT}.overrides`) ?? [];
  return overrides.map(override => ({
    rowId: override.getString('row'),
    reason: override.getString('reason'),
    change: override.getOptional<JsonObject>('change'),
    off: override.getOptionalBoolean('off'),
  }));
}

/** What we are in the eyes of laws; a bad value is refused by its key. */
function organisationOf(config: Config): RegulatedAs {
  const key = `${ROOT}.organisation`;
  const result = regulatedAsSchema.safeParse(config.getOptional(key) ?? {});
  if (!result.success) {
    throw new InputError(`${key}: ${z.prettifyError(result.error)}`);
  }
  return result.data;
}

/**
 * What laws are judged by, as far as files and config say.
 * @public
 */
export interface RegulationSettings {
  packs: SelectedPack[];
  /** What we are in every interaction, unless its declaration says otherwise. */
  organisation: RegulatedAs;
}

/**
 * The packs that hold for this organisation, and what it is in the eyes of
 * laws: from the files of the product, and `aiGovernance.regulations` in config.
 *
 * @throws InputError that names the key of config, or file and line of a pack
 * @public
 */
export async function loadRegulations(
  config: Config,
): Promise<RegulationSettings> {
  const organisation = organisationOf(config);
  const packs = await loadPacks({ files: packFilesOf(config) });
  return {
    organisation,
    packs: selectPacks({
      packs,
      off: config.getOptionalStringArray(`${ROOT}.off`),
      overrides: overridesOf(config),
    }),
  };
}
