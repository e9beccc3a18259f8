import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { stringify } = require('yaml');

/**
 * Writes a catalog as people keep it: a file for each service, with its AI
 * system and its interactions, and one for the teams.
 *
 * @returns the paths of the files
 */
export async function writeDocuments({ folder, catalog }) {
  const { interactions, systems, services, teams } = catalog;
  const files = [
    ...services.map((service, index) => ({
      name: service.metadata.name,
      entities: [
        service,
        systems[index],
        ...interactions.filter((_, at) => at % services.length === index),
      ],
    })),
    { name: 'teams', entities: teams },
  ];
  const paths = [];
  for (const { name, entities } of files) {
    const path = join(folder, name, 'catalog-info.yaml');
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(path, entities.map(toYaml).join('---\n'));
    paths.push(path);
  }
  return paths;
}

function toYaml(entity) {
  return stringify(entity, { aliasDuplicateObjects: false });
}
