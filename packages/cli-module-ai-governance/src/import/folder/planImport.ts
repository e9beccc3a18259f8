import { Entity } from '@backstage/catalog-model';
import { Mapping } from '../mapping';
import { Header } from './header';
import { LOCATION_FILE, OWNERS_FILE, systemPath } from './layout';
import { locationEntity } from './location';
import { FolderPlan, planFolder, systemPathsAfter } from './planFolder';
import { ExistingFile } from './readFolder';
import { FileContent } from './renderFile';

/** The entities of one record: its AI system, then its interactions. */
export interface BuiltRecord {
  key: string;
  entities: Entity[];
}

/** Lays out an import as files, and compares them with what is there. */
export function planImport(options: {
  mapping: Mapping;
  records: BuiltRecord[];
  owners: Entity[];
  existing: ReadonlyMap<string, ExistingFile>;
  keptKeys: ReadonlySet<string>;
  date: string;
  force: boolean;
}): FolderPlan {
  const { mapping, records, owners, existing, ...rest } = options;
  const { inventory, licence } = mapping;
  const header: Header = { inventory, licence };
  const contents: FileContent[] = records.map(({ key, entities }) => ({
    path: systemPath(entities[0].metadata.name),
    header: { ...header, key },
    entities,
  }));
  if (owners.length > 0) {
    contents.push({ path: OWNERS_FILE, header, entities: owners });
  }
  const withoutList = new Map(existing);
  withoutList.delete(LOCATION_FILE);
  const plan = planFolder({ contents, existing: withoutList, ...rest });
  const listed = [
    ...(owners.length > 0 ? [OWNERS_FILE] : []),
    ...systemPathsAfter(plan, existing),
  ];
  const list = existing.get(LOCATION_FILE);
  const planOfList = planFolder({
    contents: [
      {
        path: LOCATION_FILE,
        header,
        entities: [locationEntity(mapping, listed)],
      },
    ],
    existing: new Map(list && [[LOCATION_FILE, list]]),
    ...rest,
  });
  return {
    write: [...plan.write, ...planOfList.write],
    unchanged: [...plan.unchanged, ...planOfList.unchanged],
    remove: plan.remove,
    leftAlone: [...plan.leftAlone, ...planOfList.leftAlone],
  };
}
