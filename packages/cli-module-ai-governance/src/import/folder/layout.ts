/** Lists all other files, so that the catalog needs to be told only of it. */
export const LOCATION_FILE = 'catalog-info.yaml';

/** Holds the owners that the catalog may not have yet. */
export const OWNERS_FILE = 'owners.yaml';

/** Holds one file for every AI system, named like it. */
export const SYSTEMS_FOLDER = 'systems';

/** The path of an AI system's file. */
export function systemPath(name: string): string {
  return `${SYSTEMS_FOLDER}/${name}.yaml`;
}

/** The name of the AI system that a file is about. */
export function systemName(path: string): string | undefined {
  const [, name] =
    new RegExp(`^${SYSTEMS_FOLDER}/(.+)\\.yaml$`).exec(path) ?? [];
  return name;
}
