import { CustomErrorBase, InputError } from '@backstage/errors';
import { Request, Response } from 'express';

/** A change that does not say which version it was read at. */
export class PreconditionRequiredError extends CustomErrorBase {
  name = 'PreconditionRequiredError' as const;
  readonly statusCode = 428;
}

/** A step that does not lead on from the present state. */
export class StepNotAllowedError extends CustomErrorBase {
  name = 'StepNotAllowedError' as const;
  readonly statusCode = 409;
}

/** The version that a change was read at, from `If-Match: "3"`. */
export function versionOf(request: Request): number {
  const header = request.header('if-match');
  if (header === undefined) {
    throw new PreconditionRequiredError(
      'Say which version you read, with the header If-Match: "<version>"',
    );
  }
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? [];
  if (version === undefined) {
    throw new InputError(
      `If-Match: found ${header}, allowed is a version in quotes, such as "3"`,
    );
  }
  return Number(version);
}

/** Tells the version of what is answered. */
export function tellVersion(response: Response, version: number): void {
  response.setHeader('ETag', `"${version}"`);
}
