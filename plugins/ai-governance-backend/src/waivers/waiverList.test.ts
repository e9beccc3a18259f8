import { createServiceFactory } from '@backstage/backend-plugin-api';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
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
import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { interaction } from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const ENGINEER = 'user:default/engineer';
const LEGAL = 'user:default/legal';
const LENDER = 'user:default/lender';
const AUDITOR = 'user:default/auditor';
const STRANGER = 'user:default/stranger';

const CHAT = 'customerinteraction:default/chat';
const LOAN = 'customerinteraction:default/loan';
const WAIVERS = '/ai-governance/waivers';
const ROLES = 'identification.affected-roles';
const IMPACTS = 'identification.impacts-described';

/**
 * Legal and the lender, who owns the interactions, may decide; the auditor may
 * only read; the stranger sees nothing of the catalog.
 */
class TestPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const ref = user?.info.userEntityRef ?? '';
    const denied =
      (isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY) &&
        ref === STRANGER) ||
      (permission.name === 'ai-governance.waiver.create' && ref === AUDITOR) ||
      (permission.name === 'ai-governance.waiver.approve' &&
        ![LEGAL, LENDER].includes(ref));
    return { result: denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW };
  }
}

describeOnEachDatabase('the list of waivers', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };
  const sent: NotificationSendOptions[] = [];

  async function ask(more: object = {}, user = ENGINEER): Promise<any> {
    const { body } = await portal
      .post(
        WAIVERS,
        {
          entityRef: CHAT,
          checkId: ROLES,
          reason: 'The survey of who uses the chat is under way.',
          until: '2027-01-31',
          ...more,
        },
        user,
      )
      .expect(201);
    return body;
  }

  function step(
    waiver: { id: string; version: number },
    to: string,
    by = LEGAL,
  ) {
    return portal
      .post(
        `${WAIVERS}/${waiver.id}/transitions`,
        { to, note: 'As agreed.' },
        by,
      )
      .set('If-Match', `"${waiver.version}"`);
  }

  async function list(query: string, user?: string): Promise<any> {
    const { body } = await portal.get(`${WAIVERS}?${query}`, user).expect(200);
    return body;
  }

  async function idsOf(query: string, user = LEGAL): Promise<string[]> {
    const { items } = await list(query, user);
    return items.map(({ id }: { id: string }) => id);
  }

  beforeAll(async () => {
    const notifications = createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => ({
        send: async (options: NotificationSendOptions) => {
          sent.push(options);
        },
      }),
    });
    portal = await startPortal({
      database,
      clock,
      features: [policyModule(new TestPolicy()), notifications],
      memberships: { [LENDER]: ['group:default/lending'] },
      entities: [
        interaction('chat'),
        {
          ...interaction('loan'),
          metadata: { name: 'loan', title: 'Loan pre-approval' },
        },
      ],
    });
    await portal.until(
      '/ai-governance/posture',
      ({ body }) => body.totalItems === 2,
      LEGAL,
    );
  });

  afterAll(() => portal?.stop());

  it('names the interaction and the check, and knows one waiver by its id', async () => {
    const asked = await ask({ entityRef: LOAN });
    expect(asked).toMatchObject({
      title: 'Loan pre-approval',
      checkTitle: 'It is known in which role customers are affected',
      steps: ['revoked'],
      decidable: false,
    });
    const { body, headers } = await portal
      .get(`${WAIVERS}/${asked.id}`, LEGAL)
      .expect(200);
    expect(headers.etag).toBe('"1"');
    expect(body).toEqual({
      ...asked,
      steps: ['approved', 'rejected', 'revoked'],
      decidable: true,
    });
    for (const [id, user] of [
      ['none', LEGAL],
      [asked.id, STRANGER],
    ]) {
      const { body: refused } = await portal
        .get(`${WAIVERS}/${id}`, user)
        .expect(404);
      expect(refused.error.message).toContain('or you may not see it');
    }
    await step(asked, 'revoked').expect(200);
  });

  it('has nothing of what the catalog hides from the caller', async () => {
    expect(await list('', STRANGER)).toMatchObject({
      items: [],
      totalItems: 0,
    });
  });

  it.each([
    ['who asked', ENGINEER, {}],
    ['who may decide', LEGAL, {}],
    ['who may decide, and owns the interaction', LENDER, {}],
    ['who may decide, and answers for it', LEGAL, { owner: LEGAL }],
    ['who may only read', AUDITOR, {}],
  ])(
    'offers %s exactly the steps that are not refused',
    async (_, caller, more) => {
      // What its owner answers for, nobody else here may approve.
      const states =
        'owner' in more ? ['requested'] : ['requested', 'approved'];
      for (const state of states) {
        for (const to of ['approved', 'rejected', 'revoked']) {
          let waiver = await ask(more);
          if (state === 'approved') {
            waiver = (await step(waiver, state).expect(200)).body;
          }
          const { body } = await portal.get(`${WAIVERS}/${waiver.id}`, caller);
          const { status } = await step(waiver, to, caller);
          const allowed = status === 200;
          expect({ state, to, offered: body.steps.includes(to) }).toEqual({
            state,
            to,
            offered: allowed,
          });
        }
      }
    },
  );

  it('offers no approval once the end has passed, but still waits', async () => {
    const { id } = await ask({ until: '2026-11-30' });
    today = '2026-12-01';
    const { body } = await portal.get(`${WAIVERS}/${id}`, LEGAL).expect(200);
    expect(body).toMatchObject({
      steps: ['rejected', 'revoked'],
      decidable: true,
    });
    today = '2026-11-23';
  });

  it('offers services nothing, and tells what each caller may do at all', async () => {
    const waiver = await ask();
    const { items, caller } = await list('state=requested');
    expect(caller).toEqual({ mayRequest: false, mayDecide: false });
    expect(items[0]).toMatchObject({ id: waiver.id, steps: [] });
    const page = await list('', ENGINEER);
    expect(page.caller).toEqual({ mayRequest: true, mayDecide: false });
    expect(page.latestEnd).toBe('2027-05-23');
  });

  it('keeps what is asked for', async () => {
    const owner = 'group:default/filter-team';
    const one = await ask({ owner, checkId: IMPACTS });
    const other = await ask({
      owner,
      entityRef: LOAN,
      reason: 'The data room opens in January, and not before.',
    });
    await step(one, 'approved').expect(200);
    const both = [other.id, one.id];
    expect(await idsOf(`owner=${owner}`)).toEqual(both);
    expect(await idsOf(`owner=${owner}&entityRef=${LOAN}`)).toEqual([other.id]);
    expect(await idsOf(`owner=${owner}&checkId=${IMPACTS}`)).toEqual([one.id]);
    expect(await idsOf(`owner=${owner}&state=approved`)).toEqual([one.id]);
    expect(await idsOf(`owner=${owner}&decidable=true`)).toEqual([other.id]);
    expect(await idsOf(`owner=${owner}&decidable=true`, LENDER)).toEqual([]);
    for (const term of ['Loan+pre', 'data+room', 'loan']) {
      expect(await idsOf(`owner=${owner}&fullTextFilterTerm=${term}`)).toEqual([
        other.id,
      ]);
    }
    expect(await idsOf(`owner=${owner}&orderField=state,asc`)).toEqual(both);
    expect(await idsOf(`owner=${owner}&orderField=state,desc`)).toEqual([
      one.id,
      other.id,
    ]);
  });

  it('comes in pages, forth and back', async () => {
    const owner = 'group:default/page-team';
    const untils = ['2027-03-01', '2026-12-24', '2027-02-01', '2027-01-06'];
    for (const until of untils) {
      await ask({ owner, until });
    }
    const query = `owner=${owner}&orderField=until,asc&limit=3`;
    const first = await list(query, LEGAL);
    const untilsOf = (page: any) => page.items.map(({ until }: any) => until);
    expect(untilsOf(first)).toEqual(['2026-12-24', '2027-01-06', '2027-02-01']);
    expect(first.totalItems).toBe(4);
    expect(first.pageInfo.prevCursor).toBeUndefined();
    const second = await list(
      `cursor=${first.pageInfo.nextCursor}&limit=3`,
      LEGAL,
    );
    expect(untilsOf(second)).toEqual(['2027-03-01']);
    expect(second.pageInfo.nextCursor).toBeUndefined();
    const back = await list(
      `cursor=${second.pageInfo.prevCursor}&limit=3`,
      LEGAL,
    );
    expect(untilsOf(back)).toEqual(untilsOf(first));
  });

  it.each([
    ['state=open', 'use one of requested, approved'],
    ['decidable=false', 'use true, or leave it out'],
    ['orderField=owner', 'use one of requestedAt, until, state'],
    ['limit=0', 'at least 1'],
    ['cursor=bm9uZQ', 'not a cursor of this list'],
    ['mine=true', "There is no query parameter 'mine'"],
  ])('refuses %s with what is allowed', async (query, words) => {
    const { body } = await portal.get(`${WAIVERS}?${query}`, LEGAL).expect(400);
    expect(body.error.message).toContain(words);
  });

  it.each(['lending', 'component:default/chat', 'group:lending'])(
    'has no waiver that %s answers for',
    async owner => {
      const { body } = await portal
        .post(
          WAIVERS,
          { entityRef: CHAT, checkId: ROLES, reason: 'x'.repeat(20), owner },
          ENGINEER,
        )
        .expect(400);
      expect(body.error.message).toContain('owner: a person or a team');
    },
  );

  it('tells who asked, and who answers for it, what was decided', async () => {
    const asked = await ask({ owner: 'group:default/care' });
    sent.length = 0;
    const { body: approved } = await step(asked, 'approved').expect(200);
    await step(approved, 'revoked', ENGINEER).expect(200);
    while (sent.length < 2) {
      await list('', LEGAL);
    }
    expect(sent).toMatchObject([
      {
        recipients: {
          entityRef: [ENGINEER, 'group:default/care'],
          excludeEntityRef: LEGAL,
        },
        payload: {
          title: 'A waiver of chat is approved until 2027-01-31',
          description: expect.stringContaining('As agreed.'),
          link: '/catalog/default/customerinteraction/chat/ai-customer-impact',
          scope: `ai-governance:waiver-decided:${asked.id}:2`,
        },
      },
      {
        recipients: { entityRef: ['group:default/care'] },
        payload: { title: 'A waiver of chat is revoked' },
      },
    ]);
    const own = await ask();
    await step(own, 'revoked', ENGINEER).expect(200);
    await list('', LEGAL);
    expect(sent).toHaveLength(2);
  });
});
