import { CustomErrorBase } from '@backstage/errors';

/**
 * What was changed meanwhile. Backstage has no error of its own for 412; its
 * error handler takes the status from here.
 */
export class PreconditionFailedError extends CustomErrorBase {
  name = 'PreconditionFailedError' as const;
  readonly statusCode = 412;
}
