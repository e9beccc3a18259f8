import catalogModuleAiGovernance from '@ai-governance/backstage-plugin-catalog-backend-module-ai-governance';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import allowAllPolicy from '@backstage/plugin-permission-backend-module-allow-all-policy';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import aiGovernancePlugin from '../index';
import { Clock, clockServiceRef } from '../clock';
import { TestDatabase } from './databases';

const LOCATION = 'url:https://git.fernhill.example/catalog-info.yaml';

/** A source of entities for the real catalog, in the hands of a test. */
class TestEntities implements EntityProvider {
  private connection?: EntityProviderConnection;
  private entities = new Map<string, Entity>();

  getProviderName(): string {
    return 'test-entities';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.apply();
  }

  /** Adds entities, or replaces those of the same name. */
  async put(...entities: Entity[]): Promise<void> {
    for (const entity of entities) {
      this.entities.set(stringifyEntityRef(entity), entity);
    }
    await this.apply();
  }

  async remove(entityRef: string): Promise<void> {
    this.entities.delete(entityRef);
    await this.apply();
  }

  private async apply(): Promise<void> {
    await this.connection?.applyMutation({
      type: 'full',
      entities: [...this.entities.values()].map(entity => ({
        entity: {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: {
              'backstage.io/managed-by-location': LOCATION,
              'backstage.io/managed-by-origin-location': LOCATION,
              ...entity.metadata.annotations,
            },
          },
        },
        locationKey: 'test-entities',
      })),
    });
  }
}

/** A user's groups, as sign-in would have resolved them. */
export type Memberships = Record<string, string[]>;

/**
 * Calls between plugins on behalf of a user name the calling plugin, as real
 * tokens do; the permission backend insists on it.
 */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const getPluginRequestToken = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options =>
      auth.isPrincipal(options.onBehalfOf, 'user')
        ? {
            token: mockCredentials.user.token(
              options.onBehalfOf.principal.userEntityRef,
              { actor: { subject: `plugin:${plugin.getId()}` } },
            ),
          }
        : getPluginRequestToken(options);
    return auth;
  },
});

function userInfoFactory(memberships: Memberships) {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => ({
      async getUserInfo(credentials) {
        if (!auth.isPrincipal(credentials, 'user')) {
          throw new Error('Only users have groups');
        }
        const { userEntityRef } = credentials.principal;
        const groups = memberships[userEntityRef] ?? [];
        return {
          userEntityRef,
          ownershipEntityRefs: [userEntityRef, ...groups],
        };
      },
    }),
  });
}

/** A portal with a real catalog, permissions, events and database. */
export interface TestPortal {
  catalog: TestEntities;
  /** Where it answers. */
  url: string;
  /** A GET on a plugin's path, as a user (or, by default, as a service). */
  get(path: string, user?: string): request.Test;
  /** A POST of JSON to a plugin's path, as a user or as a service. */
  post(path: string, body: object, user?: string): request.Test;
  /** Another request of JSON, for a change that names the version it was read at. */
  send(
    method: 'post' | 'put' | 'patch' | 'delete',
    path: string,
    options: { body?: object; user?: string; version?: number | string },
  ): request.Test;
  /** Asks again until the answer fits, and returns it. */
  until(
    path: string,
    fits: (response: request.Response) => boolean,
    user?: string,
  ): Promise<request.Response>;
  stop(): Promise<void>;
}

const UNTIL_TIMEOUT_MS = 180_000;
const POLL_MS = 100;

/** Asks again until the answer fits or time is up, and returns the last one. */
export async function eventually<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + UNTIL_TIMEOUT_MS;
  for (;;) {
    const answer = await ask();
    if (fits(answer) || Date.now() > deadline) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}

/** Starts a portal for a test. */
export async function startPortal(options: {
  database: TestDatabase;
  entities?: Entity[];
  config?: JsonObject;
  memberships?: Memberships;
  clock?: Clock;
  /** How callers are known; by the tokens of tests if left out. */
  auth?: BackendFeature[];
  /** What requests that name no user carry; the token of a service if left out. */
  token?: string;
  /** The permission policy; all is allowed by default. */
  features?: BackendFeature[];
  /** What runs tasks; the real scheduler if left out. */
  scheduler?: BackendFeature;
  /** Further modules. */
  modules?: BackendFeature[];
}): Promise<TestPortal> {
  const { database, config = {}, memberships = {}, clock } = options;
  const catalog = new TestEntities();
  await catalog.put(...(options.entities ?? []));

  const testModule = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider(catalog);
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      aiGovernancePlugin,
      catalogPlugin,
      catalogModuleAiGovernance,
      permissionPlugin,
      eventsServiceFactory,
      testModule,
      ...(options.auth ?? [authFactory]),
      userInfoFactory(memberships),
      permissionsServiceFactory,
      options.scheduler ?? schedulerServiceFactory,
      ...(clock
        ? [
            createServiceFactory({
              service: clockServiceRef,
              deps: {},
              factory: () => clock,
            }),
          ]
        : []),
      ...(options.features ?? [allowAllPolicy]),
      ...(options.modules ?? []),
      mockServices.rootConfig.factory({
        data: {
          backend: { database: database.config() },
          catalog: { processingInterval: { seconds: 1 } },
          permission: { enabled: true },
          aiGovernance: {
            posture: {
              reconcileSchedule: {
                frequency: { seconds: 2 },
                timeout: { minutes: 1 },
              },
            },
          },
          ...config,
        },
      }),
    ],
  });

  function authorize(test: request.Test, user?: string) {
    const header = user
      ? mockCredentials.user.header(user)
      : `Bearer ${options.token ?? mockCredentials.service.token()}`;
    return test.set('Authorization', header);
  }

  function get(path: string, user?: string) {
    return authorize(request(backend.server).get(`/api${path}`), user);
  }

  return {
    catalog,
    url: `http://localhost:${backend.server.port()}`,
    get,
    post: (path, body, user) =>
      authorize(request(backend.server).post(`/api${path}`), user).send(body),
    send(method, path, { body, user, version }) {
      const sent = authorize(
        request(backend.server)[method](`/api${path}`),
        user,
      );
      if (version !== undefined) {
        sent.set('If-Match', `"${version}"`);
      }
      return body ? sent.send(body) : sent;
    },
    async until(path, fits, user) {
      const response = await eventually(() => get(path, user), fits);
      if (!fits(response)) {
        throw new Error(
          `${path} never fitted; last: ${response.status} ${response.text.slice(
            0,
            1000,
          )}`,
        );
      }
      return response;
    },
    async stop() {
      await backend.stop();
    },
  };
}
