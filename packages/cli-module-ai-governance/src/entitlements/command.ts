import { CliCommandContext } from '@backstage/cli-node';
import { findFiles } from '../lint/files';
import { loadSettings } from '../settings';
import { today, writeToOutput } from '../surroundings';
import { entitlementsIn } from './entitlementsIn';
import { parseArguments } from './parseArguments';
import { pretty } from './pretty';

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  /** Today, as YYYY-MM-DD. */
  today: string;
  write: (text: string) => Promise<void> | void;
  /** Whether colours help. */
  color: boolean;
}

/**
 * Runs `ai-governance entitlements` with some arguments.
 * @throws BadInputError if the input cannot be used
 */
export async function runEntitlements(
  context: CliCommandContext,
  surroundings: Surroundings,
): Promise<void> {
  const { cwd, write, color } = surroundings;
  const { files, config, asOf, format } = parseArguments(
    context,
    surroundings.today,
  );
  const { regulations } = await loadSettings(config, cwd);
  const answers = await entitlementsIn({
    files: await findFiles(cwd, files),
    regulations,
    asOf,
  });
  if (format === 'json') {
    const items = answers.map(({ report }) => report);
    const whole = { asOf, recordsAssessed: false, items };
    await write(`${JSON.stringify(whole, null, 2)}\n`);
    return;
  }
  for (const text of pretty(answers, { asOf, color })) {
    await write(text);
  }
}

/** The command as the command line runs it. */
export default function entitlementsCommand(
  context: CliCommandContext,
): Promise<void> {
  return runEntitlements(context, {
    cwd: process.cwd(),
    today: today(),
    write: writeToOutput,
    color: process.stdout.hasColors?.() ?? false,
  });
}
