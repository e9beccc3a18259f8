import { CliCommandContext } from '@backstage/cli-node';
import { cli } from 'cleye';
import { refuseUnknownFlags } from '../arguments';
import { BadInputError } from '../errors';
import { RULES } from '../rules';
import { writeToOutput } from '../surroundings';
import { formatRule } from './formatRule';
import { nearestIds } from './nearestIds';

/**
 * What `ai-governance explain` says.
 * @throws BadInputError if there is no such check, with the nearest ids
 */
export function explain({ args, info }: CliCommandContext): string {
  const { unknownFlags, _: ids } = cli(
    {
      name: info.usage,
      parameters: ['[check...]'],
      help: {
        usage: `${info.usage} <check>`,
        description: 'Says what a check asks, and why.',
      },
    },
    undefined,
    args,
  );
  refuseUnknownFlags(unknownFlags, {});
  if (ids.length !== 1) {
    throw new BadInputError(
      `found ${ids.length} checks, allowed is one: ${info.usage} <check>`,
    );
  }
  const [id] = ids;
  const rule = RULES.find(each => each.id === id);
  if (!rule) {
    throw new BadInputError(
      `found "${id}", allowed is the id of a check; the nearest are ${nearestIds(
        id,
      ).join(', ')}`,
    );
  }
  return formatRule(rule);
}

/** The command as the command line runs it. */
export default async function explainCommand(
  context: CliCommandContext,
): Promise<void> {
  await writeToOutput(explain(context));
}
