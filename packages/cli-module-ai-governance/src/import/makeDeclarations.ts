import { Entity } from '@backstage/catalog-model';
import {
  buildRecord,
  ownerGroups,
  readRecord,
  Skipped,
  sortOut,
} from './entities';
import { BuiltRecord } from './folder';
import { Mapping } from './mapping';
import { nameRecords } from './nameRecords';
import { InventoryRecord } from './records';
import { ImportReport } from './report';
import { LeftOut } from './values';

/** What the records of an inventory become. */
export interface Declarations {
  built: BuiltRecord[];
  /** The Groups for owners that the catalog may not have. */
  owners: Entity[];
  skipped: Skipped[];
  leftOut: LeftOut[];
  names: ImportReport['names'];
}

/**
 * Makes and checks the entities of all records.
 * @param earlier - the names that records already have in the folder, by key
 */
export async function makeDeclarations(
  mapping: Mapping,
  records: readonly InventoryRecord[],
  earlier: ReadonlyMap<string, string>,
): Promise<Declarations> {
  const leftOut: LeftOut[] = [];
  const onLeftOut = (problem: LeftOut) => {
    leftOut.push(problem);
  };
  const readings = records.map(record =>
    readRecord(mapping, record, onLeftOut),
  );
  const { usable, skipped } = sortOut(readings);
  const { namesOf, changed } = nameRecords(usable, earlier);
  const built: BuiltRecord[] = [];
  for (const reading of usable) {
    const { key, place } = reading;
    const names = namesOf(key);
    const { entities, reason } = await buildRecord({
      mapping,
      reading,
      names,
      onLeftOut,
    });
    if (reason === undefined) {
      built.push({ key, entities });
    } else {
      skipped.push({ place, key, reason });
    }
  }
  // A record that is skipped now may have a file, which names its owner.
  const withFile = new Set([...built.map(({ key }) => key), ...earlier.keys()]);
  const owners = ownerGroups(
    mapping,
    readings
      .filter(({ key }) => withFile.has(key ?? ''))
      .flatMap(({ ownerName }) => ownerName ?? []),
  );
  return { built, owners, skipped, leftOut, names: changed };
}
