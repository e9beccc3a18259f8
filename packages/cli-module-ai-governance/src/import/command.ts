import { CliCommandContext } from '@backstage/cli-node';
import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BadInputError, reason } from '../errors';
import { today as currentDate, writeToOutput } from '../surroundings';
import { importInventory } from './importInventory';
import { parseArguments } from './parseArguments';
import { formatReport } from './report';

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  /** Today, as YYYY-MM-DD. */
  today: string;
  write: (text: string) => Promise<void> | void;
}

/** Runs `ai-governance import` with some arguments. */
export async function runImport(
  context: CliCommandContext,
  { cwd, today, write }: Surroundings,
): Promise<void> {
  const { records, mapping, out, date, report, force } = parseArguments(
    context,
    today,
  );
  const reportFile = report && resolve(cwd, report);
  if (reportFile) {
    await requireFolder(dirname(reportFile));
  }
  const done = await importInventory({
    recordsFile: resolve(cwd, records),
    mappingFile: resolve(cwd, mapping),
    folder: resolve(cwd, out),
    date,
    force,
  });
  await write(formatReport(done, out));
  if (reportFile) {
    await writeFile(reportFile, `${JSON.stringify(done, null, 2)}\n`);
  }
}

/** Finds out before the work whether the report can be written after it. */
async function requireFolder(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new BadInputError(`--report: ${folder}: ${reason(error)}`);
  }
}

/** The command as the command line runs it. */
export default function importCommand(
  context: CliCommandContext,
): Promise<void> {
  return runImport(context, {
    cwd: process.cwd(),
    today: currentDate(),
    write: writeToOutput,
  });
}
