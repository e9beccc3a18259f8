import { CliCommandContext } from '@backstage/cli-node';
import { JsonObject } from '@backstage/types';
import { cli } from 'cleye';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refuseUnknownFlags, requireOneOf } from '../arguments';
import { BadInputError, reason } from '../errors';
import { writeToOutput } from '../surroundings';
import { catalogFileSchema, editorSchema, SCHEMA_KINDS } from './editorSchema';

/** What a run of the command takes from its surroundings. */
export interface Surroundings {
  /** The folder from which paths are read. */
  cwd: string;
  write: (text: string) => Promise<void> | void;
}

/**
 * Runs `ai-governance schema` with some arguments: prints one schema, or
 * writes several into a folder.
 * @throws BadInputError if an argument is not allowed, or a file cannot be
 * written
 */
export async function runSchema(
  { args, info }: CliCommandContext,
  { cwd, write }: Surroundings,
): Promise<void> {
  const flagsAllowed = {
    out: {
      type: String,
      placeholder: '<folder>',
      description: 'Write files into this folder, instead of printing',
    },
  } as const;
  const {
    flags,
    unknownFlags,
    _: kinds,
  } = cli(
    {
      name: info.usage,
      parameters: ['[kind...]'],
      flags: flagsAllowed,
      help: {
        usage: `${info.usage} [kind] [--out <folder>]`,
        description: `Prints the JSON Schema of ${SCHEMA_KINDS.join(
          ' or ',
        )}; without a kind, one for catalog files with both.`,
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, flagsAllowed);
  if (kinds.length > 1) {
    throw new BadInputError(
      `found ${kinds.length} kinds, allowed is one or none: ${info.usage} [kind]`,
    );
  }
  if (flags.out === '') {
    throw new BadInputError('--out: found nothing, allowed is a folder');
  }
  const kind = kinds.length
    ? requireOneOf('kind', kinds[0], SCHEMA_KINDS)
    : undefined;
  if (flags.out === undefined) {
    await write(toText(kind ? editorSchema(kind) : catalogFileSchema()));
    return;
  }
  const files: Record<string, JsonObject> = Object.fromEntries(
    (kind ? [kind] : SCHEMA_KINDS).map(each => [
      `${each}.schema.json`,
      editorSchema(each),
    ]),
  );
  if (!kind) {
    files['catalog-info.schema.json'] = catalogFileSchema();
  }
  await writeAll(resolve(cwd, flags.out), files);
  for (const file of Object.keys(files)) {
    await write(`Wrote ${join(flags.out, file)}\n`);
  }
}

async function writeAll(folder: string, files: Record<string, JsonObject>) {
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, schema] of Object.entries(files)) {
      await writeFile(join(folder, file), toText(schema));
    }
  } catch (error) {
    throw new BadInputError(`--out: ${folder}: ${reason(error)}`);
  }
}

function toText(schema: JsonObject): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The command as the command line runs it. */
export default function schemaCommand(
  context: CliCommandContext,
): Promise<void> {
  return runSchema(context, { cwd: process.cwd(), write: writeToOutput });
}
