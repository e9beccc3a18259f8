import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags } from '../arguments';
import { BadInputError } from '../errors';
import { Answers } from './types';

/** What `ai-governance init` was asked to do. */
export interface InitArguments {
  out: string;
  /** Whether to ask nothing. */
  yes: boolean;
  force: boolean;
  answers: Partial<Answers>;
}

const answerTo = (placeholder: string, description: string) =>
  ({ type: String, placeholder, description } as const);

/**
 * Reads the arguments of the command; `--help` prints the help and ends the
 * process.
 * @throws BadInputError if one is unknown or not allowed
 */
export function parseArguments({
  args,
  info,
}: CliCommandContext): InitArguments {
  const flagsAllowed = {
    out: answerTo('<file>', 'The file to write (default: catalog-info.yaml)'),
    system: answerTo('<title>', 'What the AI system is called'),
    purpose: answerTo('<sentence>', 'What it does'),
    owner: answerTo('<ref>', 'The team or person that owns it'),
    type: answerTo('<type>', 'What sort of AI it is'),
    interaction: answerTo('<title>', 'What the interaction is called'),
    interactionType: answerTo('<type>', 'What sort of interaction it is'),
    service: answerTo('<ref>', 'The service that delivers it'),
    yes: {
      type: Boolean,
      default: false,
      description: 'Ask nothing, and leave open what no flag says',
    },
    force: {
      type: Boolean,
      default: false,
      description: 'Overwrite the file if there is one',
    },
  } as const;
  const {
    flags,
    unknownFlags,
    _: positions,
  } = cli(
    {
      name: info.usage,
      parameters: ['[nothing...]'],
      flags: flagsAllowed,
      help: {
        usage: `${info.usage} [--out <file>] [options]`,
        description:
          'Writes a first declaration of an AI system and a customer interaction. It asks what no flag says, and invents nothing.',
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, flagsAllowed);
  if (positions.length > 0) {
    throw new BadInputError(
      `found ${JSON.stringify(
        positions[0],
      )}, allowed are options only; name the file by --out`,
    );
  }
  const { out = 'catalog-info.yaml', yes, force, help, ...answers } = flags;
  if (out === '') {
    throw new BadInputError('--out: found nothing, allowed is a path');
  }
  return { out, yes, force, answers };
}
