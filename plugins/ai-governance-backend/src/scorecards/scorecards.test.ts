import {
  Scorecard,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  coreServices,
  createBackendModule,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import { parse } from 'csv-parse/sync';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  component,
  domain,
  group,
  interaction,
  system,
} from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';
import {
  INSIDER,
  OUTSIDER,
  VisibilityPolicy,
} from '../__testUtils__/VisibilityPolicy';

jest.setTimeout(300_000);

const SCORECARDS = '/ai-governance/scorecards';
const LENDING = 'group:default/lending';
const VISITORS = 'group:default/visitors';

const customerFacing = { tags: ['customer-facing'] };

const ENTITIES = [
  group('lending'),
  group('visitors'),
  domain('retail', { title: 'Retail' }),
  system('loans', { domain: 'retail', title: '=Loans' }),
  system('cards', { domain: 'domain:default/retail' }),
  system('vault', { domain: 'secret-domain', title: 'The vault' }),
  domain('secret-domain'),
  system('shop', { owner: 'visitors' }),
  aiSystem('scorer', { owner: 'visitors' }),
  component('loan-api', { ...customerFacing, system: 'loans' }),
  component('card-api', { ...customerFacing, system: 'cards' }),
  component('card-window', { ...customerFacing, system: 'cards' }),
  component('shop-window', {
    ...customerFacing,
    owner: 'visitors',
    system: 'shop',
  }),
  interaction('pre-approval', {
    system: 'loans',
    services: ['card-api'],
    aiSystems: ['scorer'],
    affected: { roles: ['consumer'] },
  }),
  interaction('limit-change', {
    services: ['loan-api', 'card-api'],
    aiSystems: ['scorer'],
  }),
  interaction('vault-check', {
    owner: 'visitors',
    system: 'vault',
    aiSystems: ['scorer'],
  }),
  interaction('shop-chat', {
    owner: 'visitors',
    services: ['card-api'],
    aiSystems: ['scorer'],
  }),
];

/** Lends a test the connection of the plugin. */
function databaseModule(lend: (database: DatabaseService) => void) {
  return createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'test-database',
    register(env) {
      env.registerInit({
        deps: { database: coreServices.database },
        async init(deps) {
          lend(deps.database);
        },
      });
    },
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describeOnEachDatabase('scorecards', database => {
  let portal: TestPortal;
  let connection: DatabaseService;

  async function report(groupBy: string, user = INSIDER) {
    const { body } = await portal
      .get(`${SCORECARDS}?groupBy=${groupBy}`, user)
      .expect(200);
    return body as ScorecardReport;
  }

  async function card(groupBy: string, name: string, user = INSIDER) {
    const { groups } = await report(groupBy, user);
    const found = groups.find(({ group: ref }) => ref === name);
    expect(found).toBeDefined();
    return found as Scorecard;
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      entities: ENTITIES,
      features: [
        policyModule(new VisibilityPolicy()),
        databaseModule(lent => {
          connection = lent;
        }),
      ],
      memberships: { [OUTSIDER]: [VISITORS] },
      config: {
        aiGovernance: {
          posture: {
            reconcileSchedule: {
              frequency: { seconds: 2 },
              timeout: { minutes: 1 },
            },
          },
          policy: {
            customerFacingServices: {
              'metadata.tags': { $contains: 'customer-facing' },
            },
          },
        },
      },
    });
    await portal.until(
      SCORECARDS,
      ({ body }) =>
        body.total?.interactions.total === 4 && body.total.services.total === 4,
      INSIDER,
    );
    await portal.until(
      SCORECARDS,
      ({ body }) => body.total?.interactions.total === 2,
      OUTSIDER,
    );
  });

  afterAll(() => portal?.stop());

  it('count a service without declaration against its team', async () => {
    expect(await card('owner', LENDING)).toMatchObject({
      interactions: { total: 2, levels: { declared: 2 } },
      services: { total: 3, unassessed: 1 },
      distribution: { total: 3, levels: { unassessed: 1, declared: 2 } },
      shared: 0,
    });
    expect(await report('owner')).toMatchObject({
      groupBy: 'owner',
      customerFacingPolicy: true,
      total: {
        interactions: { total: 4 },
        services: { total: 4, unassessed: 2 },
        distribution: { total: 6, levels: { unassessed: 2, declared: 4 } },
      },
    });
  });

  it('say which checks fail and ask most, in as many words as are counted', async () => {
    const lending = await card('owner', LENDING);
    const failing = lending.commonFailures.map(item => item.interactions);
    expect(failing).toEqual([...failing].sort((one, other) => other - one));
    expect(sum(failing)).toBe(lending.failingChecks);
    expect(sum(lending.commonQuestions.map(item => item.interactions))).toBe(
      lending.openQuestions,
    );
    expect(lending.commonQuestions).toContainEqual({
      checkId: 'identification.affected-roles',
      title: expect.any(String),
      requirement: 'identification',
      interactions: 1,
    });
    const counts = lending.requirements.map(cell =>
      sum(Object.values(cell.counts)),
    );
    expect(new Set(counts)).toEqual(new Set([2]));
  });

  it('by system count an interaction in each of its systems, and once in all', async () => {
    const { total, groups } = await report('system');
    expect(
      groups.map(item => [
        item.group,
        item.interactions.total,
        item.shared,
        item.services.unassessed,
      ]),
    ).toEqual([
      ['system:default/cards', 2, 1, 1],
      ['system:default/loans', 2, 1, 0],
      ['system:default/shop', 0, 0, 1],
      ['system:default/vault', 1, 0, 0],
    ]);
    expect(total).toMatchObject({ interactions: { total: 4 }, shared: 1 });
    expect(groups.map(({ title }) => title)).toEqual([
      undefined,
      '=Loans',
      undefined,
      'The vault',
    ]);
  });

  it('by domain follow the systems, and name them for the list', async () => {
    const { groups } = await report('domain');
    expect(groups).toMatchObject([
      {
        group: '',
        systems: ['system:default/shop'],
        distribution: { total: 1, levels: { unassessed: 1 } },
      },
      {
        group: 'domain:default/retail',
        title: 'Retail',
        systems: ['system:default/cards', 'system:default/loans'],
        interactions: { total: 3 },
        shared: 0,
      },
      { group: 'domain:default/secret-domain', interactions: { total: 1 } },
    ]);
    const filter = groups[1].systems!.map(ref => `,system=${ref}`).join('');
    const { body } = await portal
      .get(`/ai-governance/posture?filter=kind=CustomerInteraction${filter}`)
      .expect(200);
    expect(body.totalItems).toBe(3);
  });

  it.each(['owner', 'system', 'domain'])(
    'by %s tell nothing of what may not be seen',
    async groupBy => {
      const { total, groups } = await report(groupBy, OUTSIDER);
      expect(total).toMatchObject({
        interactions: { total: 2 },
        services: { total: 1, unassessed: 1 },
        distribution: { total: 3 },
      });
      for (const path of ['', '/export.csv']) {
        const { text } = await portal
          .get(`${SCORECARDS}${path}?groupBy=${groupBy}`, OUTSIDER)
          .expect(200);
        expect(text).not.toMatch(/lending|cards|loans|retail|The vault|secret/);
      }
      expect(sum(groups.map(item => item.interactions.total))).toBe(2);
    },
  );

  it('leave titles and domains of hidden systems out', async () => {
    expect(
      (await report('system', OUTSIDER)).groups.map(item => item.group),
    ).toEqual(['', 'system:default/shop', 'system:default/vault']);
    expect(
      (await report('domain', OUTSIDER)).groups.map(item => [
        item.group,
        item.systems,
      ]),
    ).toEqual([['', ['none', 'system:default/shop', 'system:default/vault']]]);
  });

  it('come as a table for spreadsheets, which takes no title for a formula', async () => {
    const { text, headers } = await portal
      .get(`${SCORECARDS}/export.csv?groupBy=system`, INSIDER)
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="ai-governance-scorecards-by-system.csv"',
    );
    const [all, ...rows]: Record<string, string>[] = parse(text, {
      columns: true,
    });
    expect(all).toMatchObject({
      row: 'all',
      interactions: '4',
      total: '6',
      unassessed: '2',
      declared: '4',
      shared: '1',
    });
    expect(rows.map(row => [row.group, row.title, row.total])).toEqual([
      ['system:default/cards', '', '3'],
      ['system:default/loans', "'=Loans", '2'],
      ['system:default/shop', '', '1'],
      ['system:default/vault', 'The vault', '1'],
    ]);
  });

  it('refuse a grouping that there is not, by name', async () => {
    const { body } = await portal.get(`${SCORECARDS}?groupBy=team`).expect(400);
    expect(body.error.message).toBe(
      "Query parameter 'groupBy': use one of owner, system, domain",
    );
  });

  it('learn the systems of what was seen before they were kept', async () => {
    const knex = await connection.getClient();
    await knex('catalog_entities').update({ system_ref: null });
    expect((await report('system')).groups.map(item => item.group)).toEqual([
      '',
    ]);
    await portal.until(
      `${SCORECARDS}?groupBy=system`,
      ({ body }) => body.groups.length === 4,
      INSIDER,
    );
  });

  it('do not get better when a service takes its declaration back', async () => {
    await portal.catalog.remove('customerinteraction:default/limit-change');
    const { body } = await portal.until(
      SCORECARDS,
      response => response.body.total.interactions.total === 3,
      INSIDER,
    );
    expect(body.groups[0]).toMatchObject({
      group: LENDING,
      distribution: { total: 3, levels: { unassessed: 2, declared: 1 } },
    });
  });
});
