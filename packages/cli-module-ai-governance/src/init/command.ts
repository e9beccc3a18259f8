import { CliCommandContext } from '@backstage/cli-node';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BadInputError, errorCode, reason } from '../errors';
import { writeToOutput } from '../surroundings';
import { askInTerminal } from './askInTerminal';
import { buildDeclaration } from './buildDeclaration';
import { collectAnswers } from './collectAnswers';
import { parseArguments } from './parseArguments';
import { Prompter } from './types';

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  write: (text: string) => Promise<void> | void;
  /** Asks a person; `undefined` if nobody is there. */
  prompter: (() => Promise<Prompter>) | undefined;
}

/**
 * Runs `ai-governance init` with some arguments.
 * @throws BadInputError if an answer is missing or not allowed, or there is
 * such a file already
 */
export async function runInit(
  context: CliCommandContext,
  { cwd, write, prompter }: Surroundings,
): Promise<void> {
  const { out, yes, force, answers } = parseArguments(context);
  const file = resolve(cwd, out);
  if (!force) {
    await requireNoFile(out, file);
  }
  const declaration = buildDeclaration(
    await collectAnswers(answers, yes ? undefined : await prompter?.()),
  );
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, declaration, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw errorCode(error) === 'EEXIST'
      ? existsAlready(out)
      : new BadInputError(`--out: ${out}: ${reason(error)}`);
  }
  await write(
    `Wrote ${out}. What you did not say stays open: \`ai-governance lint ${out}\` lists it as questions.\n`,
  );
}

/** Finds out before the questions whether the answers can be written. */
async function requireNoFile(out: string, file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) {
    throw existsAlready(out);
  }
}

function existsAlready(out: string) {
  return new BadInputError(
    `--out: ${out}: found a file, allowed is a new one; choose another name, or overwrite it with --force`,
  );
}

/** The command as the command line runs it. */
export default function initCommand(context: CliCommandContext): Promise<void> {
  return runInit(context, {
    cwd: process.cwd(),
    write: writeToOutput,
    prompter: process.stdin.isTTY ? askInTerminal : undefined,
  });
}
