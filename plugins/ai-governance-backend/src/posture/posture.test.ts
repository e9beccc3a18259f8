import {
  CheckResult,
  PostureItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Response } from 'supertest';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  component,
  group,
  interaction,
} from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const BY_NAME = '/ai-governance/posture/by-name';

const ENTITIES = [
  group('lending'),
  group('models'),
  group('watchers'),
  aiSystem('scorer'),
  aiSystem('router', {
    customerImpact: { material: false, rationale: 'Sorts internal mail.' },
  }),
  component('loan-api', { tags: ['customer-facing'] }),
  component('limit-api', {
    annotations: { 'ai-governance/customer-interactions': 'limit-change' },
  }),
  component('shop-window', { tags: ['customer-facing'], owner: 'models' }),
  component('ledger', {
    annotations: {
      'ai-governance/customer-facing-ai': 'none',
      'ai-governance/attested-on': '2026-10-01',
    },
  }),
  component('batch-job'),
  component('typo-api', {
    annotations: { 'ai-governance/customer-interactions': 'no-such-thing' },
  }),
  interaction('pre-approval', {
    aiSystems: ['scorer'],
    services: ['loan-api'],
    affected: { roles: ['consumer'], jurisdictions: ['DE'] },
  }),
  interaction('limit-change', { aiSystems: ['aisystem:default/scorer'] }),
  interaction('chat', { owner: 'models', aiSystems: ['missing-system'] }),
];

describeOnEachDatabase('posture over HTTP', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      entities: ENTITIES,
      config: {
        aiGovernance: {
          policy: {
            customerFacingServices: {
              kind: 'Component',
              'metadata.tags': { $contains: 'customer-facing' },
            },
          },
        },
      },
    });
    await portal.until(
      '/ai-governance/posture?limit=100',
      ({ body }) =>
        body.totalItems === 10 &&
        body.items.every(
          ({ kind, assessedAt }: PostureItem) =>
            kind !== 'CustomerInteraction' || assessedAt,
        ),
    );
  });

  afterAll(() => portal?.stop());

  it('tells the posture of an interaction', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/customerinteraction/default/pre-approval`)
      .expect(200);
    expect(body).toMatchObject({
      entityRef: 'customerinteraction:default/pre-approval',
      kind: 'CustomerInteraction',
      owner: 'group:default/lending',
      level: 'declared',
      declaration: { state: 'valid' },
      inputsVersion: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const counted = Object.values(body.summary as Record<string, number>);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      body.results.length,
    );
    expect(body.results).toContainEqual(
      expect.objectContaining({
        checkId: 'identification.affected-roles',
        status: 'pass',
      }),
    );
  });

  it('rolls interactions up to the AI system behind them', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/aisystem/default/scorer`)
      .expect(200);
    expect(body.level).toBe('declared');
    expect(
      body.interactions.map((item: PostureItem) => item.entityRef),
    ).toEqual([
      'customerinteraction:default/limit-change',
      'customerinteraction:default/pre-approval',
    ]);
    expect(body.results).toContainEqual(
      expect.objectContaining({
        checkId: 'identification.affected-roles',
        status: 'undetermined',
        message: expect.stringContaining('1 of 2 interactions (limit-change)'),
      }),
    );
  });

  it.each([
    ['its declaration', 'loan-api', 'pre-approval'],
    ['its annotation', 'limit-api', 'limit-change'],
  ])('ties a service to interactions by %s', async (_, service, name) => {
    const { body } = await portal
      .get(`${BY_NAME}/component/default/${service}`)
      .expect(200);
    expect(body).toMatchObject({
      level: 'declared',
      interactions: [{ entityRef: `customerinteraction:default/${name}` }],
      findings: [],
    });
  });

  it('calls a service without declaration unassessed', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/component/default/batch-job`)
      .expect(200);
    expect(body).toMatchObject({ level: 'unassessed', interactions: [] });
  });

  it('shows an attestation, and does not take it for confirmed', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/component/default/ledger`)
      .expect(200);
    expect(body).toMatchObject({
      level: 'unassessed',
      attestation: { attestedOn: '2026-10-01', confirmed: false },
    });
  });

  it('names annotations that lead nowhere', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/component/default/typo-api`)
      .expect(200);
    expect(body.findings).toEqual([
      'The annotation ai-governance/customer-interactions names customerinteraction:default/no-such-thing, which the catalog does not have.',
    ]);
  });

  it.each([
    ['an unknown entity', 'customerinteraction/default/unknown'],
    ['an entity of a kind without posture', 'group/default/lending'],
  ])('answers 404 for %s', async (_, path) => {
    const { body } = await portal.get(`${BY_NAME}/${path}`).expect(404);
    expect(body.error.message).toContain('or you may not see it');
  });

  it('keeps the first assessment as history', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/customerinteraction/default/chat/history`)
      .expect(200);
    const first = body.items[body.items.length - 1];
    expect(first).toMatchObject({
      level: 'declared',
      because: ['customerinteraction:default/chat'],
    });
    expect(first.changedChecks.length).toBeGreaterThan(0);
  });

  it('filters, orders and pages', async () => {
    const first = await portal
      .get(
        '/ai-governance/posture?filter=kind=CustomerInteraction&orderField=title,desc&limit=2',
      )
      .expect(200);
    expect(first.body.totalItems).toBe(3);
    expect(first.body.items.map((item: PostureItem) => item.title)).toEqual([
      'pre-approval',
      'limit-change',
    ]);
    const { nextCursor } = first.body.pageInfo;
    const second = await portal
      .get(`/ai-governance/posture?limit=2&cursor=${nextCursor}`)
      .expect(200);
    expect(second.body.items.map((item: PostureItem) => item.title)).toEqual([
      'chat',
    ]);
    expect(second.body.pageInfo.nextCursor).toBeUndefined();
    const back = await portal
      .get(
        `/ai-governance/posture?limit=2&cursor=${second.body.pageInfo.prevCursor}`,
      )
      .expect(200);
    expect(back.body.items).toEqual(first.body.items);
    expect(back.body.pageInfo.prevCursor).toBeUndefined();
  });

  it.each([
    [
      'filter=owner=group:default/models',
      ['chat', 'scorer', 'shop-window', 'router'],
    ],
    ['filter=level=unassessed', ['ledger', 'shop-window', 'typo-api']],
    [
      'filter=kind=component,level=unassessed',
      ['ledger', 'shop-window', 'typo-api'],
    ],
    [
      'filter=kind=component,owner=group:default/models&filter=kind=aisystem',
      ['shop-window', 'scorer', 'router'],
    ],
    [
      'filter=kind=customerinteraction,requirement=identification,status=undetermined,status=fail',
      ['chat', 'limit-change', 'pre-approval'],
    ],
    [
      'filter=relatedTo=aisystem:default/scorer',
      ['limit-change', 'pre-approval'],
    ],
    ['filter=kind=customerinteraction,declaration=broken', []],
    ['fullTextFilterTerm=LIMIT', ['limit-api', 'limit-change']],
  ])('lists what %s asks for', async (query, titles) => {
    const { body } = await portal
      .get(`/ai-governance/posture?limit=100&${query}`)
      .expect(200);
    expect(body.items.map((item: PostureItem) => item.title).sort()).toEqual(
      [...titles].sort(),
    );
  });

  it.each([
    ['limit=0', "Query parameter 'limit': at least 1"],
    ['limit=many', "Query parameter 'limit': a whole number"],
    ['limit=501', "Query parameter 'limit': at most 500"],
    ['orderField=size', "Query parameter 'orderField': use one of title"],
    ['filter=size=3', "Query parameter 'filter': there is no property"],
    ['filter=level=great', 'is no level; use one of unassessed, declared'],
    ['filter=level', 'is not of the form property=value'],
    ['cursor=bm9uc2Vuc2U', "Query parameter 'cursor': not a cursor"],
    ['page=2', "There is no query parameter 'page'; use filter"],
  ])('refuses %s by name', async (query, message) => {
    const { body } = await portal
      .get(`/ai-governance/posture?${query}`)
      .expect(400);
    expect(body.error.message).toContain(message);
  });

  it('counts levels and requirements', async () => {
    const { body } = await portal
      .get('/ai-governance/posture/summary')
      .expect(200);
    expect(body.interactions).toMatchObject({
      total: 3,
      levels: { declared: 3, identified: 0 },
      failing: 3,
      withQuestions: 3,
      broken: 0,
      imported: 0,
    });
    expect(body.aiSystems.total).toBe(2);
    expect(body.services).toMatchObject({
      total: 5,
      levels: { unassessed: 3, declared: 2 },
      attestedNone: 1,
      customerFacingPolicy: true,
    });
    expect(body.owners.map((row: { owner: string }) => row.owner)).toEqual([
      'group:default/lending',
      'group:default/models',
    ]);
    expect(body.owners[1]).toMatchObject({ total: 1, unassessedServices: 1 });
  });

  it('tells how levels moved', async () => {
    const { body } = await portal
      .get('/ai-governance/posture/trend?months=3')
      .expect(200);
    expect(body.points).toMatchObject([{ total: 3, levels: { declared: 3 } }]);
    await portal.get('/ai-governance/posture/trend?months=61').expect(400);
  });

  it('lists the checks', async () => {
    const { body } = await portal.get('/ai-governance/checks').expect(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        id: 'identification.affected-roles',
        needs: 'declaration',
      }),
    );
  });

  it('looks up the teams that an AI system names', async () => {
    await portal.catalog.put(
      aiSystem('scorer', {
        responsibilities: [
          {
            activity: 'human-oversight',
            party: 'organisation',
            owner: 'watchers',
          },
          {
            activity: 'concern-handling',
            party: 'organisation',
            owner: 'dissolved-team',
          },
        ],
      }),
    );
    const known = ({ body }: Response) =>
      body.results.find(
        ({ checkId }: CheckResult) =>
          checkId === 'related-controls.responsibility-owners-known',
      );
    const response = await portal.until(
      `${BY_NAME}/customerinteraction/default/pre-approval`,
      answer => known(answer).status === 'fail',
    );
    expect(known(response).message).toBe(
      'For concern handling of scorer the owner is group:default/dissolved-team, which is not in the catalog.',
    );
  });
});
