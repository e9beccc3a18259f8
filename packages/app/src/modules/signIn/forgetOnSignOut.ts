import type { IdentityApi } from '@backstage/core-plugin-api';
import { rememberedPerson } from './rememberedPerson';

/**
 * The same identity, which is also forgotten by this browser tab when its
 * owner signs out.
 *
 * @internal
 */
export function forgetOnSignOut(identityApi: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identityApi.getProfileInfo(),
    getBackstageIdentity: () => identityApi.getBackstageIdentity(),
    getCredentials: () => identityApi.getCredentials(),
    async signOut() {
      rememberedPerson.forget();
      await identityApi.signOut();
    },
  };
}
