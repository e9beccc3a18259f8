export { parseYaml, type YamlContent } from './parseYaml';
