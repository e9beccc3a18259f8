import { BadInputError } from '../errors';
import { Prompter } from './types';

const NOT_KNOWN = 'not known yet';

/** Asks the person at the terminal. */
export async function askInTerminal(): Promise<Prompter> {
  const { input, select } = await import('@inquirer/prompts');
  return {
    text: ({ message, isOptional, problemOf }) =>
      input({
        message,
        validate: answer =>
          (isOptional && answer.trim() === '') || (problemOf(answer) ?? true),
      }).catch(stopped),
    choice: ({ message, values }) =>
      select<string | undefined>({
        message,
        choices: [
          { name: NOT_KNOWN, value: undefined },
          ...values.map(value => ({ name: value.replaceAll('-', ' '), value })),
        ],
      }).catch(stopped),
  };
}

function stopped(error: Error): never {
  throw error.name === 'ExitPromptError'
    ? new BadInputError('stopped; nothing was written')
    : error;
}
