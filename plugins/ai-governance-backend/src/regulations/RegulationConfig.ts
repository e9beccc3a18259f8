import {
  RegulationPack,
  RowOverride,
  SelectedPack,
  selectPacks,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';

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
