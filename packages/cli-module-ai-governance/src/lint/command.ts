import { CliCommandContext } from '@backstage/cli-node';
import { loadSettings } from '../settings';
import { today, writeToOutput } from '../surroundings';
import { findFiles } from './files';
import { FORMATS } from './formats';
import { lintFiles } from './lintFiles';
import { parseArguments } from './parseArguments';
import { ProgressStream, showProgress } from './progress';

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  /** Today, as YYYY-MM-DD. */
  today: string;
  write: (text: string) => Promise<void> | void;
  /** Where progress is shown. */
  progress: ProgressStream;
  /** Whether colours help. */
  color: boolean;
}

/**
 * Runs `ai-governance lint` with some arguments.
 * @returns the exit code: 0 if all is well, 1 if not
 * @throws BadInputError if the input cannot be used
 */
export async function runLint(
  context: CliCommandContext,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { cwd, write, color } = surroundings;
  const { fixes, format, progress, ...wanted } = parseArguments(
    context,
    surroundings.today,
  );
  const files = await findFiles(cwd, wanted.files);
  const settings = await loadSettings(wanted.config, cwd);
  const line = showProgress(surroundings.progress, files.length, progress);
  const report = await lintFiles({
    files,
    asOf: wanted.asOf,
    minLevel: wanted.minLevel,
    settings,
    onRead: line.update,
  }).finally(line.end);
  for (const text of FORMATS[format](report, { color, fixes })) {
    await write(text);
  }
  return report.ok ? 0 : 1;
}

/** The command as the command line runs it. */
export default async function lintCommand(
  context: CliCommandContext,
): Promise<void> {
  const code = await runLint(context, {
    cwd: process.cwd(),
    today: today(),
    write: writeToOutput,
    progress: process.stderr,
    color: process.stdout.hasColors?.() ?? false,
  });
  if (code !== 0) {
    process.exit(code);
  }
}
