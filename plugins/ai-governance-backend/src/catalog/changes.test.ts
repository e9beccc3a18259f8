import { Entity } from '@backstage/catalog-model';
import { Response } from 'supertest';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, component, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(600_000);

const INTERACTIONS = 1000;
const SHARING = 40;

const BY_NAME = '/ai-governance/posture/by-name';
const LIST = '/ai-governance/posture?filter=kind=CustomerInteraction&limit=500';

interface Listed {
  entityRef: string;
  assessedAt: string;
  inputsVersion: string;
}

async function listAll(portal: TestPortal): Promise<Listed[]> {
  const items: Listed[] = [];
  let path: string | undefined = LIST;
  while (path) {
    const { body }: Response = await portal.get(path).expect(200);
    items.push(...body.items);
    path =
      body.pageInfo.nextCursor &&
      `/ai-governance/posture?limit=500&cursor=${body.pageInfo.nextCursor}`;
  }
  return items;
}

/** Looks until two looks in a row see the same, and something at all. */
async function untilQuiet<T>(look: () => Promise<T[]>): Promise<T[]> {
  let before = '';
  for (;;) {
    const now = await look();
    if (now.length > 0 && JSON.stringify(now) === before) {
      return now;
    }
    before = JSON.stringify(now);
    await new Promise(resolve => setTimeout(resolve, 2500));
  }
}

describeOnEachDatabase('a change in the catalog', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    const many = Array.from({ length: INTERACTIONS }, (_, index) =>
      interaction(`interaction-${index}`, {
        aiSystems: [index < SHARING ? 'shared' : `own-${index % 50}`],
      }),
    );
    const own = Array.from({ length: 50 }, (_, index) =>
      aiSystem(`own-${index}`),
    );
    portal = await startPortal({
      database,
      entities: [
        ...many,
        ...own,
        aiSystem('shared'),
        component('api', {
          annotations: {
            'ai-governance/customer-interactions': 'interaction-0',
          },
        }),
      ],
    });
    await portal.until(
      '/ai-governance/posture?filter=kind=CustomerInteraction&limit=1',
      ({ body }) => body.totalItems === INTERACTIONS,
    );
    await untilQuiet(() => listAll(portal));
  });

  afterAll(() => portal?.stop());

  it('to a shared system recomputes exactly what it touches', async () => {
    const before = new Map(
      (await listAll(portal)).map(item => [item.entityRef, item.assessedAt]),
    );
    await portal.catalog.put(
      aiSystem('shared', { notIntendedFor: ['Deciding without a person.'] }),
    );
    const touched = await untilQuiet(async () =>
      (
        await listAll(portal)
      )
        .filter(item => before.get(item.entityRef) !== item.assessedAt)
        .map(item => item.entityRef)
        .sort(),
    );
    expect(touched).toEqual(
      Array.from(
        { length: SHARING },
        (_, index) => `customerinteraction:default/interaction-${index}`,
      ).sort(),
    );
    const { body } = await portal
      .get(`${BY_NAME}/customerinteraction/default/interaction-0/history`)
      .expect(200);
    expect(body.items[0]).toMatchObject({
      because: ['aisystem:default/shared'],
      changedChecks: [
        {
          checkId: 'identification.system-limits-known',
          to: 'pass',
        },
      ],
    });
  });

  it('that removes an entity is noticed', async () => {
    await portal.catalog.remove('customerinteraction:default/interaction-1');
    await portal.until(
      `${BY_NAME}/customerinteraction/default/interaction-1`,
      ({ status }) => status === 404,
    );
    const { body } = await portal
      .get(`${BY_NAME}/aisystem/default/shared`)
      .expect(200);
    expect(body.interactions).toHaveLength(SHARING - 1);
    const history = await portal
      .get(`${BY_NAME}/aisystem/default/shared/history`)
      .expect(200);
    expect(history.body.items[0]).toMatchObject({
      interactionRef: 'customerinteraction:default/interaction-1',
      because: ['customerinteraction:default/interaction-1'],
    });
  });

  it('to a service moves the tie that its annotation makes', async () => {
    await portal.catalog.put(
      component('api', {
        annotations: { 'ai-governance/customer-interactions': 'interaction-5' },
      }),
    );
    const { body } = await portal.until(
      `${BY_NAME}/component/default/api`,
      response =>
        response.body.interactions?.[0]?.entityRef !==
        'customerinteraction:default/interaction-0',
    );
    expect(body.interactions).toHaveLength(1);
    expect(body.interactions[0].entityRef).toBe(
      'customerinteraction:default/interaction-5',
    );
  });

  it('that breaks a declaration keeps the posture, marked until mended', async () => {
    const path = `${BY_NAME}/customerinteraction/default/interaction-2`;
    const before = (await portal.get(path).expect(200)).body;
    const good = interaction('interaction-2', { aiSystems: ['shared'] });
    await portal.catalog.put({
      ...good,
      spec: { ...good.spec, decision: { effect: 'lega' } },
    } as Entity);
    const { body: broken } = await portal.until(
      path,
      ({ body }) => body.declaration.state === 'broken',
    );
    expect(broken.declaration).toMatchObject({
      brokenSince: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      error:
        'InputError: spec.decision.effect: found "lega", allowed is one of legal, similarly-significant, limited, none',
    });
    expect(broken.results).toEqual(before.results);

    await portal.catalog.put(good);
    await portal.until(path, ({ body }) => body.declaration.state === 'valid');
  });
});
