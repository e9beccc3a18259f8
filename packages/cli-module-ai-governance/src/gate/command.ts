import { CliCommandContext } from '@backstage/cli-node';
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInputError, reason } from '../errors';
import { writeToOutput } from '../surroundings';
import { FORMATS } from './formats';
import { parseArguments } from './parseArguments';
import { askPortal } from './portal';
import { readToken } from './readToken';

const TIMEOUT_MS = 30_000;

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  /** The environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  write: (text: string) => Promise<void> | void;
  /** Whether colours help. */
  color: boolean;
  /** How long to wait for the portal. */
  timeoutMs: number;
}

/**
 * Runs `ai-governance gate` with some arguments.
 * @returns the exit code: 1 if the entity is blocked, 0 if not
 * @throws BadInputError if the input cannot be used, or the portal has no
 * answer
 */
export async function runGate(
  context: CliCommandContext,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { cwd, env, write, color, timeoutMs } = surroundings;
  const wanted = parseArguments(context);
  const { entityRef, level, mode, acceptWaivers } = wanted;
  const { url, portalUrl, format, summaryFile } = wanted;
  const token = await readToken({ cwd, file: wanted.tokenFile, env });
  const report = await askPortal({ url, token, timeoutMs }, entityRef, {
    level,
    mode,
    acceptWaivers,
  });
  await write(FORMATS[format](report, { color, portalUrl }));
  if (summaryFile !== undefined) {
    const markdown = FORMATS.markdown(report, { color: false, portalUrl });
    await appendFile(resolve(cwd, summaryFile), markdown).catch(error => {
      throw new BadInputError(
        `--summary-file: ${summaryFile}: ${reason(error)}`,
      );
    });
  }
  return report.blocks ? 1 : 0;
}

/** The command as the command line runs it. */
export default async function gateCommand(
  context: CliCommandContext,
): Promise<void> {
  const code = await runGate(context, {
    cwd: process.cwd(),
    env: process.env,
    write: writeToOutput,
    color: process.stdout.hasColors?.() ?? false,
    timeoutMs: TIMEOUT_MS,
  });
  if (code !== 0) {
    process.exit(code);
  }
}
