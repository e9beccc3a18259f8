import { PreconditionFailedError } from '../http/errors';
import { StepNotAllowedError } from '../http/versions';

/** A record that stands. */
export interface Standing {
  id: string;
  version: number;
}

/**
 * The record that a new one takes the place of. Whoever did not see that one
 * stands is told, and writes over nothing.
 *
 * @param replaces - the record that the new one is meant to replace
 */
export function standingToReplace<T extends Standing>(
  standing: T | undefined,
  replaces: string | undefined,
  options: {
    /** What is recorded already, for the message. */
    what: string;
    /** Whether its time has passed, so that it needs no mention. */
    isOver?: boolean;
  },
): T | undefined {
  const { what, isOver = false } = options;
  if (standing && replaces === undefined && !isOver) {
    throw new StepNotAllowedError(
      `There is ${what} already; to correct it, name it: "replaces": "${standing.id}"`,
    );
  }
  if (replaces !== undefined && replaces !== standing?.id) {
    throw new PreconditionFailedError(
      `replaces: ${replaces} does not stand any more; ${
        standing ? `what stands is ${standing.id}` : 'nothing stands'
      }. Read it again`,
    );
  }
  return standing;
}
