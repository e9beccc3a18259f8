import { stringify } from 'yaml';

/**
 * YAML for a part of a declaration, as people would write it: no line is
 * broken, what is `undefined` is left out, and older parsers read the same.
 */
export function yamlSnippet(value: object): string {
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' });
}
