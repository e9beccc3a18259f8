import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { Loaded, useLoaded } from './useLoaded';

/** The reader and their groups, as entity references. */
export function useClaims(): Loaded<string[]> {
  const identityApi = useApi(identityApiRef);
  return useLoaded(async () => {
    const { userEntityRef, ownershipEntityRefs } =
      await identityApi.getBackstageIdentity();
    return [userEntityRef, ...ownershipEntityRefs];
  }, [identityApi]);
}
