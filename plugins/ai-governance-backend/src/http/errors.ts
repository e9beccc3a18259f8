import { StepLack } from '@ai-governance/backstage-plugin-ai-governance-common';
import { CustomErrorBase } from '@backstage/errors';

/**
 * What was changed meanwhile. Backstage has no error of its own for 412; its
 * error handler takes the status from here.
 */
export class PreconditionFailedError extends CustomErrorBase {
  name = 'PreconditionFailedError' as const;
  readonly statusCode = 412;
}

/** A step that still lacks something; the answer lists what. */
export class UnmetGuardError extends CustomErrorBase {
  name = 'UnmetGuardError' as const;
  readonly statusCode = 422;
  readonly lacks: readonly StepLack[];

  constructor(message: string, lacks: readonly StepLack[]) {
    super(message);
    this.lacks = lacks;
  }
}

/** A payload that its channel cannot make a concern of; it lists why. */
export class UnusablePayloadError extends CustomErrorBase {
  name = 'UnusablePayloadError' as const;
  readonly statusCode = 422;
  readonly problems: readonly object[];

  constructor(message: string, problems: readonly object[]) {
    super(message);
    this.problems = problems;
  }
}
