import { PostureChangeItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Response } from 'supertest';
import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, group, interaction } from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';
import {
  INSIDER,
  OUTSIDER,
  VisibilityPolicy,
} from '../__testUtils__/VisibilityPolicy';

jest.setTimeout(300_000);

const CHANGES = '/ai-governance/posture/changes';
/** More than are read at once. */
const HIDDEN = 120;
const LIMITS_KNOWN = 'identification.system-limits-known';

describeOnEachDatabase('what changed', database => {
  let portal: TestPortal;
  let today = '2026-11-10';
  const clock: Clock = {
    // Real time within the day, so that the queue moves on.
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      features: [policyModule(new VisibilityPolicy())],
      memberships: { [OUTSIDER]: ['group:default/visitors'] },
      entities: [
        group('visitors'),
        group('lending'),
        aiSystem('shared', { owner: 'visitors' }),
        interaction('a-shop-chat', {
          owner: 'visitors',
          aiSystems: ['shared'],
        }),
        ...Array.from({ length: HIDDEN }, (_, index) =>
          interaction(`secret-${index}`, { aiSystems: ['shared'] }),
        ),
      ],
    });
    await portal.until(
      `${CHANGES}?limit=500`,
      ({ body }) => body.items?.length === HIDDEN + 1,
      INSIDER,
    );
    today = '2026-11-20';
    await portal.catalog.put(
      aiSystem('shared', {
        owner: 'visitors',
        notIntendedFor: ['Deciding without a person.'],
      }),
    );
    await portal.until(
      `${CHANGES}?limit=500&since=2026-11-15`,
      ({ body }) => body.items.length === HIDDEN + 1,
      INSIDER,
    );
    await portal.until(
      '/ai-governance/posture',
      ({ body }) => body.totalItems === 2,
      OUTSIDER,
    );
  });

  afterAll(() => portal?.stop());

  it('is told with its checks and its causes, and only to those who may see it', async () => {
    const { body } = await portal
      .get(`${CHANGES}?since=2026-11-15`, OUTSIDER)
      .expect(200);
    expect(body).toEqual({
      items: [
        {
          interactionRef: 'customerinteraction:default/a-shop-chat',
          title: 'a-shop-chat',
          at: expect.stringMatching(/^2026-11-20T/),
          from: 'declared',
          to: 'declared',
          changedChecks: [
            { checkId: LIMITS_KNOWN, from: expect.any(String), to: 'pass' },
          ],
          because: ['aisystem:default/shared'],
        },
      ],
      pageInfo: {},
    });
  });

  it('has no level before the first assessment', async () => {
    const { body } = await portal.get(CHANGES, OUTSIDER).expect(200);
    const [, first] = body.items;
    expect(body.items).toHaveLength(2);
    expect(first).toMatchObject({ to: 'declared' });
    expect(first).not.toHaveProperty('from');
  });

  it('comes page by page, each change once, newest first', async () => {
    const items: PostureChangeItem[] = [];
    let path: string | undefined = `${CHANGES}?limit=50&since=2026-11-01`;
    while (path) {
      const { body }: Response = await portal.get(path, INSIDER).expect(200);
      items.push(...body.items);
      path =
        body.pageInfo.nextCursor &&
        `${CHANGES}?limit=50&cursor=${body.pageInfo.nextCursor}`;
    }
    expect(items).toHaveLength(2 * (HIDDEN + 1));
    const moments = items.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
    const keys = items.map(item => `${item.interactionRef} ${item.at}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['a later day', '2026-11-21', 0],
    ['a moment', '2026-11-15T00:00:00Z', 1],
    ['a moment elsewhere', '2026-11-20T13:59:00%2B14:00', 1],
  ])('since %s', async (_, since, expected) => {
    const { body } = await portal
      .get(`${CHANGES}?since=${since}`, OUTSIDER)
      .expect(200);
    expect(body.items).toHaveLength(expected);
  });

  it('names an interaction that is gone', async () => {
    await portal.catalog.remove('customerinteraction:default/secret-7');
    const { body } = await portal.until(
      `${CHANGES}?since=2026-11-15&limit=1`,
      response => response.body.items[0]?.to === 'removed',
      INSIDER,
    );
    expect(body.items[0]).toMatchObject({
      title: 'secret-7',
      from: 'declared',
    });
  });

  it.each([
    [
      'since=yesterday',
      "Query parameter 'since': a date as YYYY-MM-DD, or a moment",
    ],
    ['since=2026-02-30', "Query parameter 'since': a date"],
    ['cursor=bm9uc2Vuc2U', "Query parameter 'cursor': not a cursor of these"],
    [
      `cursor=${Buffer.from(
        '{"before":{"at":"2026-11-20T00:00:00Z","id":99999999999}}',
      ).toString('base64url')}`,
      "Query parameter 'cursor': not a cursor of these",
    ],
    ['limit=501', "Query parameter 'limit': at most 500"],
    ['from=2026-11-15', "There is no query parameter 'from'; use since"],
  ])('refuses %s by name', async (query, message) => {
    const { body } = await portal.get(`${CHANGES}?${query}`).expect(400);
    expect(body.error.message).toContain(message);
  });
});
