import {
  RegulatedAs,
  regulatedAsSchema,
  RegulationPack,
  RowOverride,
  SelectedPack,
  selectPacks,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { z } from 'zod';

const ROOT = 'aiGovernance.regulations';

/** The files of further packs that config names. */
export function packFilesOf(config: RootConfigService): string[] {
  return config.getOptionalStringArray(`${ROOT}.files`) ?? [];
}

function overridesOf(config: RootConfigService): RowOverride[] {
  const overrides = config.getOptionalConfigArray(`${ROOT}.overrides`) ?? [];
  return overrides.map(override => ({
    rowId: override.getString('row'),
    reason: override.getString('reason'),
    change: override.getOptional<JsonObject>('change'),
    off: override.getOptionalBoolean('off'),
  }));
}

/** The packs that hold for this organisation, by config. */
export function selectPacksFromConfig(
  packs: readonly RegulationPack[],
  config: RootConfigService,
): SelectedPack[] {
  return selectPacks({
    packs,
    off: config.getOptionalStringArray(`${ROOT}.off`),
    overrides: overridesOf(config),
  });
}

/** What config says about us, as laws see us. */
export interface RegulationSettings {
  /** What we are in every interaction, unless its declaration says otherwise. */
  organisation: RegulatedAs;
}

/** Reads what config says about us; a bad value stops the start by its key. */
export function regulationSettingsFromConfig(
  config: RootConfigService,
): RegulationSettings {
  const key = `${ROOT}.organisation`;
  const result = regulatedAsSchema.safeParse(config.getOptional(key) ?? {});
  if (!result.success) {
    throw new InputError(`${key}: ${z.prettifyError(result.error)}`);
  }
  return { organisation: result.data };
}
