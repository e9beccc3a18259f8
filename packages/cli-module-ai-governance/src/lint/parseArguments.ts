import {
  Level,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags, requireDate, requireOneOf } from '../arguments';
import { FORMATS, FormatName } from './formats';

/** What `ai-governance lint` was asked to do. */
export interface LintArguments {
  files: string[];
  asOf: string;
  /** Config files whose `aiGovernance` adds checks, packs and facts. */
  config: string[];
  format: FormatName;
  minLevel: Level;
  fixes: boolean;
  /** Whether to show progress; `undefined` leaves it to the terminal. */
  progress: boolean | undefined;
}

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
    config: {
      type: [String],
      placeholder: '<file>',
      description:
        'A config file of the portal, such as app-config.yaml, for its checks, packs and what you are in the eyes of laws; may come several times',
    },
    format: {
      type: String,
      placeholder: '<format>',
      description: `One of ${FORMAT_NAMES.join(', ')} (default: pretty)`,
    },
    minLevel: {
      type: String,
      placeholder: '<level>',
      description: `What every interaction must reach: one of ${LEVELS.join(
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
    config: flags.config,
    format: requireOneOf('--format', flags.format ?? 'pretty', FORMAT_NAMES),
    minLevel: requireOneOf('--min-level', flags.minLevel ?? 'declared', LEVELS),
    fixes: flags.fixes,
    progress: flags.progress,
  };
}
