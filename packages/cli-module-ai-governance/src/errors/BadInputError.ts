import { CustomErrorBase } from '@backstage/errors';

/**
 * Something that was given to a command cannot be used. The message names the
 * place, what was found and what is allowed, one problem a line.
 */
export class BadInputError extends CustomErrorBase {
  /** The name by which the command line takes the exit code from the error. */
  readonly name = 'ExitCodeError';
  readonly code = 2;
}
