import { systemName } from './layout';
import { ExistingFile } from './readFolder';

/** The names that an earlier import gave to the AI systems of records, by key. */
export function earlierNames(
  existing: ReadonlyMap<string, ExistingFile>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, { header }] of existing) {
    const name = systemName(path);
    if (name !== undefined && header?.key !== undefined) {
      names.set(header.key, name);
    }
  }
  return names;
}
