import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import { authModuleDemoSignIn } from './authModuleDemoSignIn';
import { DEMO_PERSON_HEADER } from './createDemoAuthenticator';

type TestBackend = Awaited<ReturnType<typeof startTestBackend>>;

const people = [
  { user: 'user:default/rahel.stein', name: 'Rahel Stein' },
  { user: 'user:default/gone.away', name: 'Gone Away' },
];

async function startBackend(auth: JsonObject): Promise<TestBackend> {
  return startTestBackend({
    features: [
      authPlugin,
      catalogPlugin,
      authModuleDemoSignIn,
      authServiceFactory,
      httpAuthServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth,
          catalog: {
            processingInterval: { seconds: 1 },
            locations: [
              {
                type: 'file',
                target: resolve(__dirname, '__fixtures__/people.yaml'),
                rules: [{ allow: ['User', 'Group'] }],
              },
            ],
          },
        },
      }),
    ],
  });
}

function signIn(backend: TestBackend, headers: Record<string, string>) {
  const port = backend.server.port();
  return fetch(`http://localhost:${port}/api/auth/demo/refresh`, { headers });
}

/** The catalog reads its locations in the background: asks until it has. */
async function signInOnceKnown(backend: TestBackend, userEntityRef: string) {
  for (let attempt = 0; ; attempt += 1) {
    const response = await signIn(backend, {
      [DEMO_PERSON_HEADER]: userEntityRef,
    });
    if (response.status !== 404 || attempt === 50) {
      return response;
    }
    await new Promise(done => setTimeout(done, 200));
  }
}

describe('authModuleDemoSignIn', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  it('signs in as the chosen person, with the groups of the catalog', async () => {
    backend = await startBackend({
      environment: 'development',
      providers: { demo: { people } },
    });

    const response = await signInOnceKnown(backend, 'user:default/rahel.stein');

    expect(response.status).toBe(200);
    const session = await response.json();
    expect(session).toMatchObject({
      profile: { displayName: 'Rahel Stein' },
      backstageIdentity: {
        identity: {
          type: 'user',
          userEntityRef: 'user:default/rahel.stein',
        },
      },
    });
    const userInfo = await fetch(
      `http://localhost:${backend.server.port()}/api/auth/v1/userinfo`,
      {
        headers: {
          authorization: `Bearer ${session.backstageIdentity.token}`,
        },
      },
    );
    expect(await userInfo.json()).toMatchObject({
      claims: {
        sub: 'user:default/rahel.stein',
        ent: expect.arrayContaining(['group:default/legal']),
      },
    });
  });

  it('refuses everybody who is not in the configured list', async () => {
    backend = await startBackend({
      environment: 'development',
      providers: { demo: { people } },
    });

    const unlisted = await signIn(backend, {
      [DEMO_PERSON_HEADER]: 'user:default/not.listed',
    });
    expect(unlisted.status).toBe(403);
    expect((await signIn(backend, {})).status).toBe(401);
  });

  it('answers nobody without configured people', async () => {
    backend = await startBackend({ environment: 'production' });

    const response = await signIn(backend, {
      [DEMO_PERSON_HEADER]: 'user:default/rahel.stein',
    });
    expect(response.status).toBe(404);
  });

  it.each([
    { auth: { environment: 'production' }, nodeEnvironment: 'test' },
    { auth: {}, nodeEnvironment: 'test' },
    { auth: { environment: 'development' }, nodeEnvironment: 'production' },
  ])(
    'keeps a backend that is not for development from starting: %j',
    async ({ auth, nodeEnvironment }) => {
      const replaced = jest.replaceProperty(process, 'env', {
        ...process.env,
        NODE_ENV: nodeEnvironment,
      });
      try {
        await expect(
          startBackend({ ...auth, providers: { demo: { people } } }),
        ).rejects.toThrow(/Demo sign-in/);
      } finally {
        replaced.restore();
      }
    },
  );

  it('keeps the backend from starting with a person who is not a user', async () => {
    await expect(
      startBackend({
        environment: 'development',
        providers: {
          demo: { people: [{ user: 'group:default/legal', name: 'Legal' }] },
        },
      }),
    ).rejects.toThrow(/'group:default\/legal', which is not a user/);
  });
});
