import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags, requireDate, requireOneOf } from '../arguments';

const FORMATS = ['pretty', 'json'] as const;

/** What `ai-governance entitlements` was asked to do. */
export interface EntitlementsArguments {
  files: string[];
  asOf: string;
  /** Config files whose `aiGovernance` changes packs, and says what we are. */
  config: string[];
  format: (typeof FORMATS)[number];
}

/**
 * Reads the arguments of the command; `--help` prints the help and ends the
 * process.
 * @throws BadInputError if one is unknown or not allowed
 */
export function parseArguments(
  { args, info }: CliCommandContext,
  today: string,
): EntitlementsArguments {
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
        'A config file of the portal, such as app-config.yaml, for its packs and what you are in the eyes of laws; may come several times',
    },
    format: {
      type: String,
      placeholder: '<format>',
      description: `One of ${FORMATS.join(', ')} (default: pretty)`,
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
      help: {
        usage: `${info.usage} [files, folders and globs] [options]`,
        description:
          'Says what the customers of the declared interactions are due by the regulation packs, and which facts are missing. Without files: all catalog-info.yaml here and below. It informs, and is no legal advice. Ends with 0, or with 2 if the input cannot be used.',
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
    format: requireOneOf('--format', flags.format ?? 'pretty', FORMATS),
  };
}
