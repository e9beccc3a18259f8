import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The packs that come with the product, as a portal without config has them. */
export async function lawOfProduct() {
  const { ConfigReader } = require('@backstage/config');
  const {
    loadRegulations,
  } = require('../../../plugins/ai-governance-node/src/index.ts');
  return loadRegulations(new ConfigReader({}));
}
