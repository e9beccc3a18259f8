import type { ConfigApi } from '@backstage/core-plugin-api';

/**
 * Somebody of the demo organisation whom one can sign in as.
 *
 * @internal
 */
export interface DemoPerson {
  /** The entity reference of the person's `User` in the catalog. */
  userEntityRef: string;
  /** The person's name. */
  name: string;
  /** The role that the person plays, in one or two words. */
  role: string;
  /** What the person may do here, in one sentence. */
  may: string;
}

/**
 * Reads the people to sign in as; there are none outside of development.
 *
 * @internal
 */
export function readDemoPeople(config: ConfigApi): DemoPerson[] {
  if (config.getOptionalString('auth.environment') !== 'development') {
    return [];
  }
  const people = config.getOptionalConfigArray('auth.providers.demo.people');
  return (people ?? []).map(person => ({
    userEntityRef: person.getString('user'),
    name: person.getString('name'),
    role: person.getString('role'),
    may: person.getString('may'),
  }));
}
