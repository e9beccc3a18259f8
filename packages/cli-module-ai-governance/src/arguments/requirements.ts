import { z } from 'zod';
import { BadInputError } from '../errors';

/**
 * Refuses flags that a command does not have.
 * @throws BadInputError with those that it has
 */
export function refuseUnknownFlags(
  unknownFlags: Record<string, unknown>,
  flags: Record<string, unknown>,
): void {
  const [unknown] = Object.keys(unknownFlags);
  if (unknown !== undefined) {
    const allowed = Object.keys(flags).map(flag => `--${kebabCase(flag)}`);
    throw new BadInputError(
      `found ${unknown.length === 1 ? '-' : '--'}${unknown}, allowed is ${
        allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'no option'
      }`,
    );
  }
}

/**
 * One of some words.
 * @throws BadInputError if it is none of them
 */
export function requireOneOf<T extends string>(
  flag: string,
  found: string,
  allowed: readonly T[],
): T {
  if (!allowed.includes(found as T)) {
    throw new BadInputError(
      `${flag}: found "${found}", allowed is one of ${allowed.join(', ')}`,
    );
  }
  return found as T;
}

/**
 * A date that exists.
 * @throws BadInputError if it is none
 */
export function requireDate(flag: string, found: string): string {
  if (!z.iso.date().safeParse(found).success) {
    throw new BadInputError(
      `${flag}: found "${found}", allowed is a date as YYYY-MM-DD`,
    );
  }
  return found;
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
