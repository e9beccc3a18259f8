import {
  Level,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags, requireDate, requireOneOf } from '../arguments';
import { FORMATS, FormatName } from './formats';
import { DECLARATION_CHECKS } from './judge';

/** What `ai-governance lint` was asked to do. */
export interface LintArguments {
  files: string[];
  asOf: string;
  format: FormatName;
  minLevel: Level;
  fixes: boolean;
  /** Whether to show progress; `undefined` leaves it to the terminal. */
  progress: boolean | undefined;
}

/** The levels that something speaks for, if only declarations are asked. */
const REACHABLE_LEVELS = LEVELS.filter(
  level =>
    level === 'declared' ||
    DECLARATION_CHECKS.some(check => check.level === level),
);

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/**
 * Reads the arguments of the command; `--help` prints the help and ends the
 * process.
 * @throws BadInputError if one is unknown or not allowed
 */
export function parseArguments(
  { args, info }: CliCommandContext,
  today: string,
): LintArguments {
  const flagsAllowed = {
    asOf: {
      type: String,
      placeholder: '<date>',
      description: 'The date to judge by, as YYYY-MM-DD (default: today)',
    },
    format: {
      type: String,
      placeholder: '<format>',
      description: `One of ${FORMAT_NAMES.join(', ')} (default: pretty)`,
    },
    minLevel: {
      type: String,
      placeholder: '<level>',
      description: `What every interaction must reach: one of ${REACHABLE_LEVELS.join(
        ', ',
      )} (default: declared)`,
    },
    fixes: {
      type: Boolean,
      default: false,
      description: 'Show the YAML that mends each finding (pretty only)',
    },
    progress: {
      type: Boolean,
      description: 'Show progress (default: if a person watches)',
    },
  } as const;
  const {
    flags,
    unknownFlags,
    _: files,
  } = cli(
    {
      name: info.usage,
      parameters: ['[files...]'],
      flags: flagsAllowed,
      booleanFlagNegation: true,
      help: {
        usage: `${info.usage} [files, folders and globs] [options]`,
        description:
          'Checks the AI systems and customer interactions that files declare. Without files: all catalog-info.yaml here and below. Ends with 0 if all is well, with 1 if not, with 2 if the input cannot be used.',
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, flagsAllowed);
  return {
    files: [...files],
    asOf: requireDate('--as-of', flags.asOf ?? today),
    format: requireOneOf('--format', flags.format ?? 'pretty', FORMAT_NAMES),
    minLevel: requireOneOf(
      '--min-level',
      flags.minLevel ?? 'declared',
      REACHABLE_LEVELS,
    ),
    fixes: flags.fixes,
    progress: flags.progress,
  };
}
