import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  type ProxyAuthenticator,
} from '@backstage/plugin-auth-node';
import type { DemoPerson } from './readDemoPeople';

/**
 * The request header that says whom to sign in as, by entity reference. The
 * sign-in page of the app sends it.
 *
 * @internal
 */
export const DEMO_PERSON_HEADER = 'x-demo-person';

/**
 * Takes callers' word for who they are, as long as it is one of these people.
 *
 * @internal
 */
export function createDemoAuthenticator(options: {
  people: DemoPerson[];
}): ProxyAuthenticator<unknown, DemoPerson, unknown> {
  const { people } = options;
  return createProxyAuthenticator({
    defaultProfileTransform: async (person: DemoPerson) => ({
      profile: { displayName: person.name },
    }),
    initialize: () => undefined,
    async authenticate({ req }) {
      const wanted = req.header(DEMO_PERSON_HEADER)?.toLocaleLowerCase('en-US');
      if (!wanted) {
        throw new AuthenticationError(
          `Say whom to sign in as in the header '${DEMO_PERSON_HEADER}'.`,
        );
      }
      const result = people.find(person => person.userEntityRef === wanted);
      if (!result) {
        throw new NotAllowedError('This is not one of the demo people.');
      }
      return { result };
    },
  });
}
