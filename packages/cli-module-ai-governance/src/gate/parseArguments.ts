import {
  GATE_MODES,
  GateMode,
  Level,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags, requireOneOf } from '../arguments';
import { BadInputError } from '../errors';
import { FormatName, FORMATS } from './formats';
import { requireAddress } from './requireAddress';

/** What `ai-governance gate` was asked to do. */
export interface GateArguments {
  entityRef: string;
  level: Level;
  mode: GateMode | undefined;
  acceptWaivers: boolean;
  /** The base URL of the backend, without a slash at its end. */
  url: string;
  /** The base URL of the app, for links. */
  portalUrl: string | undefined;
  tokenFile: string | undefined;
  format: FormatName;
  summaryFile: string | undefined;
}

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/**
 * Reads the arguments of the command; `--help` prints the help and ends the
 * process.
 * @throws BadInputError if one is missing, unknown or not allowed
 */
export function parseArguments({
  args,
  info,
}: CliCommandContext): GateArguments {
  const flagsAllowed = {
    entity: {
      type: String,
      placeholder: '<ref>',
      description:
        'What to judge; loan-api means component:default/loan-api (needed)',
    },
    level: {
      type: String,
      placeholder: '<level>',
      description: `What all of its interactions have to reach: one of ${LEVELS.join(
        ', ',
      )} (needed)`,
    },
    url: {
      type: String,
      placeholder: '<address>',
      description:
        'The base URL of the backend, such as https://portal.example.com (needed)',
    },
    tokenFile: {
      type: String,
      placeholder: '<file>',
      description:
        'A file with the token (default: the environment variable AI_GOVERNANCE_TOKEN)',
    },
    mode: {
      type: String,
      placeholder: '<mode>',
      description: `What to do if it does not pass: one of ${GATE_MODES.join(
        ', ',
      )} (default: as the policy says); it can only be stricter than the policy`,
    },
    acceptWaivers: {
      type: Boolean,
      default: false,
      description: 'Count waived checks as met, where the policy lets you',
    },
    format: {
      type: String,
      placeholder: '<format>',
      description: `One of ${FORMAT_NAMES.join(', ')} (default: pretty)`,
    },
    summaryFile: {
      type: String,
      placeholder: '<file>',
      description: 'Append the Markdown to this file, whatever the format',
    },
    portalUrl: {
      type: String,
      placeholder: '<address>',
      description: 'The base URL of the app, for links in the Markdown',
    },
  } as const;
  const {
    flags,
    unknownFlags,
    _: others,
  } = cli(
    {
      name: info.usage,
      // Others are caught below: a message may not repeat what may be a token.
      parameters: ['[others...]'],
      flags: flagsAllowed,
      help: {
        usage: `${info.usage} --entity <ref> --level <level> --url <address> [options]`,
        description:
          'Asks the portal whether a service, AI system or customer interaction reaches a level, records included. Ends with 0 if it passes or is not blocked, with 1 if it is blocked, with 2 if there is no answer.',
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, flagsAllowed);
  if (others.length > 0) {
    throw new BadInputError(
      `found ${others.length} without an option before it, allowed is --entity <ref> --level <level> --url <address> [options]`,
    );
  }
  return {
    entityRef: requireEntityRef(flags.entity),
    level: requireOneOf('--level', requireSome('--level', flags.level), LEVELS),
    mode:
      flags.mode === undefined
        ? undefined
        : requireOneOf('--mode', flags.mode, GATE_MODES),
    acceptWaivers: flags.acceptWaivers,
    url: requireAddress('--url', flags.url).replace(
      /\/api\/ai-governance$/,
      '',
    ),
    portalUrl:
      flags.portalUrl === undefined
        ? undefined
        : requireAddress('--portal-url', flags.portalUrl),
    tokenFile: refuseEmpty('--token-file', flags.tokenFile),
    format: requireOneOf('--format', flags.format ?? 'pretty', FORMAT_NAMES),
    summaryFile: refuseEmpty('--summary-file', flags.summaryFile),
  };
}

function requireSome(flag: string, found: string | undefined): string {
  if (!found) {
    throw new BadInputError(
      `${flag}: found nothing, allowed is one of ${LEVELS.join(', ')}`,
    );
  }
  return found;
}

function refuseEmpty(
  flag: string,
  found: string | undefined,
): string | undefined {
  if (found === '') {
    throw new BadInputError(`${flag}: found nothing, allowed is a file`);
  }
  return found;
}

function requireEntityRef(found = ''): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(found, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new BadInputError(
      `--entity: found ${
        found ? `"${found}"` : 'nothing'
      }, allowed is a reference such as loan-api or component:default/loan-api`,
    );
  }
}
