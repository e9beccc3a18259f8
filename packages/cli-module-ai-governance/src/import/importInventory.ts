import { BadInputError } from '../errors';
import { Skipped } from './entities';
import { earlierNames, planImport, readFolder, writeFolder } from './folder';
import { makeDeclarations } from './makeDeclarations';
import { readMapping, requireColumns } from './mapping';
import { readInventory } from './records';
import { buildReport, ImportReport } from './report';

const MAX_REASONS = 10;

/** What to import, and where to. */
export interface ImportOptions {
  recordsFile: string;
  mappingFile: string;
  folder: string;
  /** The date of the import, as YYYY-MM-DD. */
  date: string;
  /** Whether files that somebody has edited are replaced too. */
  force: boolean;
}

/**
 * Writes the records of an inventory as catalog files. Everything is read,
 * made and checked before the first file is written.
 * @throws BadInputError if a file is broken, or no record can be imported
 */
export async function importInventory(
  options: ImportOptions,
): Promise<ImportReport> {
  const { recordsFile, folder, date, force } = options;
  const mappingFile = await readMapping(options.mappingFile);
  const { mapping } = mappingFile;
  const { columns, records } = await readInventory(recordsFile, mapping);
  requireColumns(mappingFile, columns);
  const existing = await readFolder(folder, mapping.inventory);

  const { built, owners, skipped, leftOut, names } = await makeDeclarations(
    mapping,
    records,
    earlierNames(existing),
  );
  if (built.length === 0) {
    throw noneImported(recordsFile, skipped);
  }
  const plan = planImport({
    mapping,
    records: built,
    owners,
    existing,
    keptKeys: new Set(skipped.flatMap(({ key }) => key ?? [])),
    date,
    force,
  });
  await writeFolder(folder, plan);

  return buildReport({
    inventory: mapping.inventory,
    date,
    recordsRead: records.length,
    records: built.map(({ entities }) => entities),
    owners,
    plan,
    existing,
    skipped,
    leftOut,
    names,
  });
}

function noneImported(file: string, skipped: readonly Skipped[]) {
  const reasons = skipped
    .slice(0, MAX_REASONS)
    .map(({ place, reason }) => `${file}: ${place}: ${reason}`);
  const rest = skipped.length - reasons.length;
  return new BadInputError(
    [
      `${file}: none of its records can be imported`,
      ...reasons,
      ...(rest > 0 ? [`… and ${rest} more`] : []),
    ].join('\n'),
  );
}
