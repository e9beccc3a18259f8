import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  component,
  group,
  interaction,
} from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const INSIDER = 'user:default/insider';
const OUTSIDER = 'user:default/outsider';
const STRANGER = 'user:default/stranger';
const BANNED = 'user:default/banned';

const BY_NAME = '/ai-governance/posture/by-name';

/**
 * Insiders see all, outsiders what their team owns, strangers nothing of the
 * catalog, and the banned may not read posture at all.
 */
class TestPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const ref = user?.info.userEntityRef;
    if (
      isResourcePermission(request.permission, RESOURCE_TYPE_CATALOG_ENTITY)
    ) {
      if (ref === OUTSIDER) {
        return createCatalogConditionalDecision(request.permission, {
          anyOf: [
            catalogConditions.isEntityOwner({
              claims: user!.info.ownershipEntityRefs,
            }),
          ],
        });
      }
      return {
        result: ref === STRANGER ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      };
    }
    return {
      result: ref === BANNED ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
    };
  }
}

describeOnEachDatabase('what may be seen', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      features: [policyModule(new TestPolicy())],
      memberships: { [OUTSIDER]: ['group:default/visitors'] },
      entities: [
        group('visitors'),
        group('lending'),
        aiSystem('shared', { owner: 'visitors' }),
        component('desk', {
          owner: 'visitors',
          annotations: {
            'ai-governance/customer-interactions': 'open, secret',
          },
        }),
        interaction('open', {
          owner: 'visitors',
          aiSystems: ['shared'],
          affected: { roles: ['consumer'] },
        }),
        interaction('secret', { owner: 'lending', aiSystems: ['shared'] }),
      ],
    });
    await portal.until(
      `${BY_NAME}/component/default/desk`,
      ({ body }) => body.interactions?.length === 2,
      INSIDER,
    );
    // The catalog draws ownership, which conditions look at, a little later.
    await portal.until(
      '/ai-governance/posture',
      ({ body }) => body.totalItems === 4,
      INSIDER,
    );
  });

  afterAll(() => portal?.stop());

  it('is all for those who see the whole catalog', async () => {
    const { body } = await portal
      .get('/ai-governance/posture/summary', INSIDER)
      .expect(200);
    expect(body.interactions.total).toBe(2);
  });

  it('answers for a hidden entity as for an unknown one', async () => {
    const hidden = await portal
      .get(`${BY_NAME}/customerinteraction/default/secret`, OUTSIDER)
      .expect(404);
    const unknown = await portal
      .get(`${BY_NAME}/customerinteraction/default/nowhere`, OUTSIDER)
      .expect(404);
    expect(hidden.body.error.message.replace('secret', 'nowhere')).toBe(
      unknown.body.error.message,
    );
    await portal
      .get(`${BY_NAME}/customerinteraction/default/secret/history`, OUTSIDER)
      .expect(404);
  });

  it('keeps hidden entities out of lists, and of their totals', async () => {
    const { body } = await portal
      .get('/ai-governance/posture', OUTSIDER)
      .expect(200);
    expect(body.totalItems).toBe(3);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('keeps hidden entities out of counts and heat maps', async () => {
    const { body } = await portal
      .get('/ai-governance/posture/summary', OUTSIDER)
      .expect(200);
    expect(body.interactions.total).toBe(1);
    expect(body.owners.map(({ owner }: { owner: string }) => owner)).toEqual([
      'group:default/visitors',
    ]);
    for (const { counts } of body.requirements) {
      const total = Object.values(counts as Record<string, number>);
      expect(total.reduce((sum, count) => sum + count, 0)).toBe(1);
    }
  });

  it.each(['component/default/desk', 'aisystem/default/shared'])(
    'keeps hidden interactions out of %s and its history',
    async path => {
      const { body } = await portal
        .get(`${BY_NAME}/${path}`, OUTSIDER)
        .expect(200);
      expect(body.interactions).toHaveLength(1);
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(
        body.results.find(
          ({ checkId }: { checkId: string }) =>
            checkId === 'identification.affected-roles',
        ).status,
      ).toBe('pass');
      const history = await portal
        .get(`${BY_NAME}/${path}/history`, OUTSIDER)
        .expect(200);
      expect(history.body.items.length).toBeGreaterThan(0);
      expect(JSON.stringify(history.body)).not.toContain('secret');
    },
  );

  it.each([
    '/ai-governance/confirmations/pending',
    '/ai-governance/waivers',
    '/ai-governance/posture/trend',
    '/ai-governance/questions?limit=500',
    '/ai-governance/questions?mine=true',
  ])('keeps hidden entities out of %s', async path => {
    const { text } = await portal.get(path, OUTSIDER).expect(200);
    expect(text).not.toContain('secret');
  });

  it('counts only questions about what may be seen, and their owners', async () => {
    const [all, seen, none] = await Promise.all(
      [INSIDER, OUTSIDER, STRANGER].map(async user => {
        const path = '/ai-governance/questions';
        const { body: list } = await portal.get(path, user).expect(200);
        const { body } = await portal.get(`${path}/summary`, user).expect(200);
        expect(list.totalItems).toBe(body.open);
        return body;
      }),
    );
    expect(seen.open).toBeGreaterThan(0);
    expect(seen.open).toBeLessThan(all.open);
    expect(JSON.stringify(all)).toContain('group:default/lending');
    expect(JSON.stringify(seen)).not.toContain('group:default/lending');
    expect(none).toMatchObject({ open: 0, owners: [] });
  });

  it('counts only what may be seen in the trend', async () => {
    const { body } = await portal
      .get('/ai-governance/posture/trend', OUTSIDER)
      .expect(200);
    expect(body.points).toMatchObject([{ total: 1 }]);
  });

  it.each([
    '/ai-governance/entitlements/by-name/customerinteraction/default/secret',
    '/ai-governance/confirmations?entityRef=customerinteraction:default/secret',
  ])('answers 404 on %s', async path => {
    const { body } = await portal.get(path, OUTSIDER).expect(404);
    expect(body.error.message).toContain('or you may not see it');
    await portal.get(path, INSIDER).expect(200);
  });

  it('is nothing for those who see nothing of the catalog', async () => {
    const { body } = await portal
      .get('/ai-governance/posture', STRANGER)
      .expect(200);
    expect(body).toMatchObject({ items: [], totalItems: 0 });
    await portal.get(`${BY_NAME}/component/default/desk`, STRANGER).expect(404);
  });

  it.each([
    ['/ai-governance/posture', 'posture'],
    ['/ai-governance/posture/summary', 'posture'],
    ['/ai-governance/posture/trend', 'posture'],
    [`${BY_NAME}/component/default/desk`, 'posture'],
    [`${BY_NAME}/component/default/desk/history`, 'posture'],
    ['/ai-governance/checks', 'posture'],
    ['/ai-governance/regulations', 'posture'],
    [
      '/ai-governance/entitlements/by-name/customerinteraction/default/open',
      'posture',
    ],
    ['/ai-governance/confirmations/pending', 'confirmation'],
    ['/ai-governance/questions', 'posture'],
    ['/ai-governance/questions/summary', 'posture'],
    ['/ai-governance/waivers', 'waiver'],
  ])('is refused on %s without the permission', async (path, record) => {
    const { body } = await portal.get(path, BANNED).expect(403);
    expect(body.error.message).toContain(`ai-governance.${record}.read`);
  });
});
