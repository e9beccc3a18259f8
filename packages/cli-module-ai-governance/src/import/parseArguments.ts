import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags, requireDate } from '../arguments';
import { BadInputError } from '../errors';

/** What `ai-governance import` was asked to do. */
export interface ImportArguments {
  records: string;
  mapping: string;
  out: string;
  date: string;
  report?: string;
  force: boolean;
}

/**
 * Reads the arguments of the command; `--help` prints the help and ends the
 * process.
 * @throws BadInputError if one is missing, unknown or not allowed
 */
export function parseArguments(
  { args, info }: CliCommandContext,
  today: string,
): ImportArguments {
  const flagsAllowed = {
    mapping: {
      type: String,
      placeholder: '<file>',
      description: 'Says which column fills which field (YAML)',
    },
    out: {
      type: String,
      placeholder: '<folder>',
      description: 'Where to write: a new folder, or that of an earlier import',
    },
    date: {
      type: String,
      placeholder: '<date>',
      description: 'The date of the import, as YYYY-MM-DD (default: today)',
    },
    report: {
      type: String,
      placeholder: '<file>',
      description: 'Where to write the report as JSON, too',
    },
    force: {
      type: Boolean,
      default: false,
      description: 'Replace also the files that somebody has edited',
    },
  } as const;
  const {
    flags,
    unknownFlags,
    _: positions,
  } = cli(
    {
      name: info.usage,
      parameters: ['[records...]'],
      flags: flagsAllowed,
      help: {
        usage: `${info.usage} <records> --mapping <file> --out <folder>`,
        description:
          'Writes the records of an inventory (.csv, .json, .yaml) as catalog files: one for every AI system, with its customer interactions.',
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, flagsAllowed);
  if (positions.length !== 1) {
    throw new BadInputError(
      `found ${positions.length} files of records, allowed is one: ${info.usage} <records> --mapping <file> --out <folder>`,
    );
  }
  const { mapping, out, date = today, report, force } = flags;
  if (!mapping || !out) {
    throw new BadInputError(
      `${mapping ? '--out' : '--mapping'}: found nothing, allowed is a path`,
    );
  }
  if (report === '') {
    throw new BadInputError('--report: found nothing, allowed is a path');
  }
  return {
    records: positions[0],
    mapping,
    out,
    date: requireDate('--date', date),
    report,
    force,
  };
}
