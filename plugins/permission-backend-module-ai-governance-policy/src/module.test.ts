import { resolve } from 'node:path';
import {
  coreServices,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import { permissionModuleAiGovernancePolicy } from './module';

const groupOf: Record<string, string> = {
  'user:default/erik.lindqvist': 'group:default/lending',
  'user:default/jo.abara': 'group:default/contractors',
};

const userInfoServiceFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Expected a user');
      }
      const { userEntityRef } = credentials.principal;
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, groupOf[userEntityRef]],
      };
    },
  }),
});

/**
 * The permissions service of a running portal. The mocked tokens do not say
 * which plugin passes a user's request on, which the permission backend wants
 * to know, so that is added here.
 */
const realPermissionsServiceFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
    plugin: coreServices.pluginMetadata,
  },
  factory: ({ auth, config, discovery, plugin }) => {
    const actor = { subject: `plugin:${plugin.getId()}` };
    const authWithActor: AuthService = Object.assign(Object.create(auth), {
      getPluginRequestToken: async ({
        onBehalfOf,
      }: Parameters<AuthService['getPluginRequestToken']>[0]) => {
        if (!auth.isPrincipal(onBehalfOf, 'user')) {
          throw new Error('Expected a user');
        }
        const { userEntityRef } = onBehalfOf.principal;
        return { token: mockCredentials.user.token(userEntityRef, { actor }) };
      },
    });
    return ServerPermissionClient.fromConfig(config, {
      auth: authWithActor,
      discovery,
    });
  },
});

describe('permissionModuleAiGovernancePolicy', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        permissionPlugin,
        permissionModuleAiGovernancePolicy,
        realPermissionsServiceFactory,
        userInfoServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              aiGovernance: { roles: { engineer: ['lending'] } },
            },
            catalog: {
              processingInterval: { seconds: 1 },
              locations: [
                {
                  type: 'file',
                  target: resolve(__dirname, '__fixtures__/services.yaml'),
                  rules: [{ allow: ['Component', 'Group'] }],
                },
              ],
            },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  async function entitiesSeenBy(userEntityRef: string): Promise<string[]> {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/catalog/entities/by-query`,
      {
        headers: { authorization: mockCredentials.user.header(userEntityRef) },
      },
    );
    const { items }: { items: Entity[] } = await response.json();
    return items.map(entity => stringifyEntityRef(entity)).sort();
  }

  it('shows each user of a real catalog what their roles allow', async () => {
    const everything = [
      'component:default/loan-application-api',
      'component:default/office-plants',
      'group:default/contractors',
      'group:default/lending',
    ];
    let seen: string[] = [];
    for (let attempt = 0; attempt < 50 && seen.length < 4; attempt += 1) {
      await new Promise(done => setTimeout(done, 200));
      seen = (await entitiesSeenBy('user:default/erik.lindqvist')).filter(
        ref => !ref.startsWith('location:'),
      );
    }
    expect(seen).toEqual(everything);

    expect(await entitiesSeenBy('user:default/jo.abara')).toEqual([
      'component:default/office-plants',
      'group:default/contractors',
      'group:default/lending',
    ]);
  });
});
