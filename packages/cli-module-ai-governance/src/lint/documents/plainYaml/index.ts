export { readPlainYaml } from './readPlainYaml';
export type { PlainDocument } from './BlockReader';
