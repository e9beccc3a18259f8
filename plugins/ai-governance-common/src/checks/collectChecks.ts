import { InputError } from '@backstage/errors';
import { Check } from './types';

/** Checks, and who brings them. @public */
export interface CheckSource {
  /** For messages, such as `aiGovernance.checks` or the id of a plugin. */
  name: string;
  checks: readonly Check[];
}

/**
 * Puts the checks of several sources together. Sources add checks; none
 * replaces another's.
 *
 * @throws InputError if two checks have one id, naming their sources
 * @public
 */
export function collectChecks(sources: readonly CheckSource[]): Check[] {
  const bySource = new Map<string, string>();
  for (const { name, checks } of sources) {
    for (const { id } of checks) {
      const taken = bySource.get(id);
      if (taken !== undefined) {
        throw new InputError(
          `${name}: there is a check ${id} already, from ${taken}; give yours another id`,
        );
      }
      bySource.set(id, name);
    }
  }
  return sources.flatMap(({ checks }) => checks);
}
