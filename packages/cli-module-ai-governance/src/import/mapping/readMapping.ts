import { readText } from '../../files';
import { parseYaml, YamlContent } from '../yaml';
import { checkColumns } from './checkColumns';
import { checkWhole } from './checkWhole';
import { refuseProblems, toProblems } from './problems';
import { Mapping, mappingSchema } from './schema/mappingSchema';

/** A mapping and the file that it stands in. */
export interface MappingFile {
  mapping: Mapping;
  yaml: YamlContent;
}

/**
 * Reads a mapping file.
 * @throws BadInputError that lists what is wrong with it, and where
 */
export async function readMapping(file: string): Promise<MappingFile> {
  const yaml = parseYaml(file, await readText(file));
  const { data, error } = mappingSchema.safeParse(yaml.content);
  refuseProblems(yaml, toProblems(error?.issues ?? []));
  const mapping = data as Mapping;
  refuseProblems(yaml, checkWhole(mapping));
  return { mapping, yaml };
}

/**
 * Refuses a mapping that uses columns which the inventory does not have.
 * @throws BadInputError that lists them, and where they are used
 */
export function requireColumns(
  { mapping, yaml }: MappingFile,
  inventoryColumns: readonly string[],
): void {
  refuseProblems(yaml, checkColumns(mapping, inventoryColumns));
}
