import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * Somebody of the demo organisation whom one can sign in as.
 *
 * @internal
 */
export interface DemoPerson {
  /** The full entity reference of the person's `User` in the catalog. */
  userEntityRef: string;
  /** The person's name, as shown in the portal. */
  name: string;
}

/**
 * Reads the people to sign in as from a provider's configuration.
 *
 * @param config - the configuration under `auth.providers.demo`
 * @throws InputError for a reference to something else than a user
 * @internal
 */
export function readDemoPeople(
  config: ReturnType<RootConfigService['getConfig']>,
): DemoPerson[] {
  return config.getConfigArray('people').map(person => {
    const reference = person.getString('user');
    const userEntityRef = stringifyEntityRef(
      parseEntityRef(reference, { defaultKind: 'user' }),
    );
    if (!userEntityRef.startsWith('user:')) {
      throw new InputError(
        `auth.providers.demo.people names '${reference}', which is not a user.`,
      );
    }
    return { userEntityRef, name: person.getString('name') };
  });
}
