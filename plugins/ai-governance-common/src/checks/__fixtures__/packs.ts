import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePack } from '../../regulations/packs/parsePack';

const FOLDER = resolve(__dirname, '../../../../ai-governance-node/packs');

/** The packs that come with the product. */
export const PACKS = readdirSync(FOLDER)
  .sort()
  .map(name => parsePack(readFileSync(join(FOLDER, name), 'utf8'), name));
