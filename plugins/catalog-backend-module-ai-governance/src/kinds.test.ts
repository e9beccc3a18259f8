import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import request from 'supertest';
import modelModule from './alpha';
import processorModule from './index';
import { BROKEN, SERVICE, VALID } from './__fixtures__/entities';

jest.setTimeout(60_000);

const LOCATION = 'url:https://git.fernhill.example/catalog-info.yaml';

function providing(entities: Entity[]): BackendFeature {
  const provider: EntityProvider = {
    getProviderName: () => 'fixtures',
    async connect(connection) {
      await connection.applyMutation({
        type: 'full',
        entities: entities.map(entity => ({
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
        })),
      });
    },
  };
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'fixtures',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider(provider);
        },
      });
    },
  });
}

async function startCatalog(module: BackendFeature, entities: Entity[]) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      module,
      providing(entities),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          catalog: { processingInterval: { seconds: 1 } },
        },
      }),
    ],
  });
  const authorization = mockCredentials.service.header();
  return {
    async get(ref: string): Promise<Entity | undefined> {
      const { kind, namespace, name } = parseEntityRef(ref);
      const { status, body } = await request(backend.server)
        .get(`/api/catalog/entities/by-name/${kind}/${namespace}/${name}`)
        .set('Authorization', authorization);
      return status === 200 ? body : undefined;
    },
    async validate(entity: Entity) {
      return request(backend.server)
        .post('/api/catalog/validate-entity')
        .set('Authorization', authorization)
        .send({ entity, location: LOCATION });
    },
    stop: () => backend.stop(),
  };
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('It never came');
}

function relationsOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .map(({ type, targetRef }) => `${type} ${targetRef}`)
    .sort();
}

describe.each([
  ['the processor', processorModule],
  ['the model layer', modelModule],
])('our kinds in the catalog, taught by %s', (_, module) => {
  let catalog: Awaited<ReturnType<typeof startCatalog>>;

  beforeAll(async () => {
    catalog = await startCatalog(module, [
      ...Object.values(VALID),
      SERVICE,
      ...Object.values(BROKEN).map(({ entity }) => entity),
    ]);
  });

  afterAll(() => catalog?.stop());

  it.each(Object.keys(VALID))('take a declaration with %s', async name => {
    const entity = VALID[name];
    const served = await until(() =>
      catalog.get(`${entity.kind}:default/${entity.metadata.name}`),
    );
    expect(served.spec).toEqual(entity.spec);
  });

  it.each(Object.keys(BROKEN))(
    'refuse %s, and say what is allowed',
    async name => {
      const { entity, says } = BROKEN[name];
      const answer = await catalog.validate(entity);
      expect(answer.status).toBe(400);
      for (const words of module === processorModule ? says : []) {
        expect(JSON.stringify(answer.body.errors)).toContain(words);
      }
    },
  );

  it('register nothing of a declaration that is refused', async () => {
    await until(() => catalog.get('customerinteraction:default/complete'));
    for (const { entity } of Object.values(BROKEN)) {
      const ref = `${entity.kind}:default/${entity.metadata.name}`;
      expect(await catalog.get(ref)).toBeUndefined();
    }
  });

  it('draw the relations of an interaction, and those back', async () => {
    const drawn = await until(async () => {
      const entity = await catalog.get('customerinteraction:default/complete');
      return entity && (entity.relations?.length ?? 0) >= 5
        ? entity
        : undefined;
    });
    expect(relationsOf(drawn)).toEqual([
      'deliveredBy api:default/quotes',
      'deliveredBy component:default/desk',
      'ownedBy group:default/lending',
      'partOf system:default/loans',
      'poweredBy aisystem:default/complete',
    ]);
    const system = await until(async () => {
      const entity = await catalog.get('aisystem:default/complete');
      return entity?.relations?.some(({ type }) => type === 'powers')
        ? entity
        : undefined;
    });
    expect(relationsOf(system)).toEqual([
      'dependsOn resource:default/model',
      'ownedBy user:default/ada',
      'powers customerinteraction:default/complete',
    ]);
  });

  it('draw the relation that a service declares by annotation', async () => {
    const service = await until(async () => {
      const entity = await catalog.get('component:default/desk');
      return (entity?.relations?.length ?? 0) >= 3 ? entity : undefined;
    });
    expect(relationsOf(service)).toEqual([
      'delivers customerinteraction:default/complete',
      'delivers customerinteraction:default/minimal',
      'ownedBy group:default/lending',
    ]);
  });
});
