import { Entity } from '@backstage/catalog-model';
import { Skipped } from '../entities';
import { FolderPlan } from '../folder';
import { LeftOut } from '../values';
import { countLeftOut } from './countLeftOut';
import { coverage } from './coverage';
import { ImportReport } from './types';

/** Tells what an import did. */
export function buildReport(options: {
  inventory: string;
  date: string;
  recordsRead: number;
  /** The entities of each record that was imported, its AI system first. */
  records: Entity[][];
  owners: Entity[];
  plan: FolderPlan;
  /** The files that stood in the folder before, by path. */
  existing: ReadonlyMap<string, unknown>;
  skipped: Skipped[];
  leftOut: LeftOut[];
  names: ImportReport['names'];
}): ImportReport {
  const { inventory, date, records, owners, plan, existing } = options;
  const { skipped, names } = options;
  const entities = records.flat();
  const written = plan.write.map(({ path }) => path);
  return {
    inventory,
    date,
    records: {
      read: options.recordsRead,
      imported: records.length,
      skipped: skipped.length,
    },
    entities: {
      systems: records.length,
      interactions: entities.length - records.length,
      owners: owners.length,
    },
    files: {
      new: written.filter(path => !existing.has(path)),
      changed: written.filter(path => existing.has(path)),
      unchanged: plan.unchanged,
      removed: plan.remove,
      leftAlone: plan.leftAlone,
    },
    coverage: coverage(entities),
    leftOut: countLeftOut(options.leftOut),
    skipped,
    names,
  };
}
