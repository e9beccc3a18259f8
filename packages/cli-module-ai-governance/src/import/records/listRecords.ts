import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { BadInputError } from '../../errors';
import { RawRecord } from './types';

/**
 * The list of records in what a JSON or YAML file holds.
 * @param path - where the list stands, such as `data.systems`; the whole file
 * is the list if left out
 */
export function listRecords(options: {
  file: string;
  content: unknown;
  path?: string;
}): RawRecord[] {
  const { file, content, path } = options;
  const list =
    path === undefined ? content : getJsonValueAtPath(content as any, path);
  if (!Array.isArray(list)) {
    const where = path === undefined ? 'at the top' : `at "${path}"`;
    throw new BadInputError(
      `${file}: found ${describe(
        list,
      )} ${where}, allowed is a list of records; \`records\` in the mapping says where it stands`,
    );
  }
  return list.map((record, index) => ({
    place: `record ${index + 1}`,
    content: record,
  }));
}

function describe(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  return typeof value === 'object'
    ? `a map with the keys ${Object.keys(value).join(', ')}`
    : JSON.stringify(value);
}
