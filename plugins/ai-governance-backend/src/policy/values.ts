import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

/** A part of the config, and the key under which people find it. */
export interface ConfigPart {
  config: Config;
  key: string;
}

/**
 * Refuses keys that a part of the config does not have: a misspelt rule would
 * be no rule.
 */
export function refuseOtherKeys(
  { config, key }: ConfigPart,
  allowed: readonly string[],
): void {
  const other = config.keys().find(name => !allowed.includes(name));
  if (other !== undefined) {
    throw new InputError(
      `${key}: found the key "${other}", allowed are ${allowed.join(', ')}`,
    );
  }
}

/** Reads one of some words; another stops the start by its key. */
export function readWord<T extends string>(
  { config, key }: ConfigPart,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const found = config.getOptionalString(name);
  if (found !== undefined && !allowed.includes(found as T)) {
    throw new InputError(
      `${key}.${name}: found "${found}", allowed is one of ${allowed.join(
        ', ',
      )}`,
    );
  }
  return found as T | undefined;
}

/** Reads a day; one that does not exist stops the start by its key. */
export function readDay({ config, key }: ConfigPart, name: string): string {
  const found = config.getString(name);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(found) ||
    !DateTime.fromISO(found, { zone: 'utc' }).isValid
  ) {
    throw new InputError(
      `${key}.${name}: found "${found}", allowed is a date as YYYY-MM-DD`,
    );
  }
  return found;
}
