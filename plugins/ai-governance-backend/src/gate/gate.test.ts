import {
  GateReport,
  gateReportSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  component,
  group,
  interaction,
} from '../__testUtils__/entities';
import { identifiedInteraction } from '../__testUtils__/identifiedInteraction';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';
import {
  BANNED,
  OUTSIDER,
  VisibilityPolicy,
} from '../__testUtils__/VisibilityPolicy';
import { Clock } from '../clock';

jest.setTimeout(300_000);

const LEGAL = 'user:default/legal';
const ENGINEER = 'user:default/engineer';

const GATE = '/ai-governance/gate/by-name';

const ENTITIES = [
  group('lending'),
  group('models'),
  group('visitors'),
  aiSystem('assistant', {
    type: 'conversational',
    lifecycle: 'production',
    notIntendedFor: ['Advice on whether to take a loan.'],
  }),
  component('loan-api', { tags: ['critical'] }),
  component('chat-api'),
  component('help-api'),
  component('shop-window'),
  component('desk', {
    owner: 'visitors',
    annotations: { 'ai-governance/customer-interactions': 'open, secret' },
  }),
  component('ledger', {
    annotations: {
      'ai-governance/customer-facing-ai': 'none',
      'ai-governance/attested-on': '2026-10-01',
    },
  }),
  identifiedInteraction('loans', 'loan-api', { jurisdictions: undefined }),
  identifiedInteraction('chat', 'chat-api', { vulnerableGroups: undefined }),
  interaction('help', { services: ['help-api'] }),
  interaction('open', { owner: 'visitors' }),
  interaction('secret', { owner: 'models' }),
];

const RULES = [
  { from: '2026-11-01', services: { kind: 'Component' }, mode: 'warn' },
  {
    from: '2027-03-01',
    services: { 'metadata.tags': { $contains: 'critical' } },
    mode: 'block',
    level: 'identified',
  },
];

describeOnEachDatabase('the gate', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    // Real time within the day, so that the queue moves on.
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  async function gate(
    path: string,
    query = 'level=identified',
    user?: string,
  ): Promise<GateReport> {
    const { body } = await portal
      .get(`${GATE}/${path}?${query}`, user)
      .expect(200);
    return z.strictObject(gateReportSchema.shape).parse(body);
  }

  async function untilGate(
    path: string,
    fits: (report: GateReport) => boolean,
  ): Promise<GateReport> {
    const { body } = await portal.until(
      `${GATE}/${path}?level=identified`,
      response => response.status === 200 && fits(response.body),
    );
    return body;
  }

  function heldBy({ interactions }: GateReport): string[] {
    return interactions.flatMap(({ holding }) =>
      holding.map(({ checkId }) => checkId),
    );
  }

  async function confirm(entityRef: string): Promise<void> {
    const { body } = await portal.until(
      '/ai-governance/confirmations/pending',
      response =>
        response.body.items?.some((item: any) => item.entityRef === entityRef),
      LEGAL,
    );
    const { subject, factsHash } = body.items.find(
      (item: any) => item.entityRef === entityRef,
    );
    await portal
      .post(
        '/ai-governance/confirmations',
        { entityRef, subject, factsHash },
        LEGAL,
      )
      .expect(201);
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      features: [policyModule(new VisibilityPolicy())],
      memberships: { [OUTSIDER]: ['group:default/visitors'] },
      entities: ENTITIES,
      config: { aiGovernance: { policy: { gate: { rules: RULES } } } },
    });
    for (const [path, count] of [
      ['component/default/loan-api', 1],
      ['component/default/chat-api', 1],
      ['component/default/help-api', 1],
      ['component/default/desk', 2],
    ] as const) {
      await untilGate(path, report => report.interactions.length === count);
    }
    for (const name of ['shop-window', 'ledger']) {
      await untilGate(`component/default/${name}`, () => true);
    }
  });

  afterAll(() => portal?.stop());

  it('stops a service below the level, says how to mend it, and lets it pass once mended', async () => {
    const path = 'component/default/loan-api';
    const before = await untilGate(path, report => heldBy(report).length === 2);
    expect(before).toMatchObject({
      entityRef: 'component:default/loan-api',
      passed: false,
      level: 'declared',
      wantedLevel: 'identified',
      mode: 'warn',
      blocks: false,
    });
    expect(heldBy(before)).toEqual([
      'identification.jurisdictions',
      'identification.classification-confirmed',
    ]);
    expect(before.interactions[0].holding[0]).toMatchObject({
      title: 'It is known in which countries or states the customers are',
      status: 'undetermined',
      fix: { type: 'yaml', yaml: expect.stringContaining('jurisdictions:') },
    });
    expect(await gate(path, 'level=identified&mode=block')).toMatchObject({
      mode: 'block',
      blocks: true,
    });

    await portal.catalog.put(identifiedInteraction('loans', 'loan-api'));
    await untilGate(path, report => heldBy(report).length === 1);
    await confirm('customerinteraction:default/loans');
    const after = await untilGate(path, ({ passed }) => passed);
    expect(after).toMatchObject({
      level: 'identified',
      blocks: false,
      interactions: [{ passed: true, holding: [], waived: [] }],
    });
    expect(await gate(path, 'level=transparent&mode=block')).toMatchObject({
      passed: false,
      blocks: true,
    });
  });

  it('judges an interaction and an AI system as it judges a service', async () => {
    const chat = await gate('customerinteraction/default/chat');
    expect(chat.interactions).toMatchObject([{ title: 'chat', passed: false }]);
    const assistant = await gate('AiSystem/default/assistant');
    expect(assistant.interactions.map(({ entityRef }) => entityRef)).toContain(
      'customerinteraction:default/chat',
    );
    expect(assistant).toMatchObject({
      passed: false,
      mode: 'watch',
      modeBecause: expect.stringContaining('no rule'),
    });
  });

  it('accepts a waiver only if told to, and names it', async () => {
    const path = 'component/default/chat-api';
    await confirm('customerinteraction:default/chat');
    await untilGate(path, report => heldBy(report).length === 1);
    const { body: waiver } = await portal
      .post(
        '/ai-governance/waivers',
        {
          entityRef: 'customerinteraction:default/chat',
          checkId: 'identification.vulnerable-groups-considered',
          reason: 'The survey of who uses the chat is under way.',
          until: '2027-01-31',
        },
        ENGINEER,
      )
      .expect(201);
    await portal
      .post(
        `/ai-governance/waivers/${waiver.id}/transitions`,
        { to: 'approved' },
        LEGAL,
      )
      .set('If-Match', '"1"')
      .expect(200);
    const strict = await untilGate(
      path,
      ({ interactions }) => interactions[0].waived.length === 1,
    );
    expect(strict).toMatchObject({ passed: false, level: 'declared' });

    const lenient = await gate(path, 'level=identified&acceptWaivers=true');
    expect(lenient).toMatchObject({
      passed: true,
      level: 'declared',
      levelWithWaivers: 'identified',
      interactions: [
        {
          holding: [],
          waived: [
            {
              checkId: 'identification.vulnerable-groups-considered',
              message: expect.stringContaining('Waived until 2027-01-31'),
            },
          ],
        },
      ],
    });
  });

  it('follows the policy of the day, and lets nobody ask for less', async () => {
    const path = 'component/default/loan-api';
    expect(await gate(path, 'level=declared')).toMatchObject({
      asOf: '2026-11-23',
      mode: 'warn',
      wantedLevel: 'declared',
      upcoming: [{ from: '2027-03-01', mode: 'block', level: 'identified' }],
    });
    expect(
      (await gate('component/default/shop-window', 'level=declared')).upcoming,
    ).toEqual([]);

    today = '2026-10-31';
    expect((await gate(path)).mode).toBe('watch');

    today = '2027-03-01';
    const report = await gate(path, 'level=declared&mode=watch');
    expect(report).toMatchObject({
      asOf: '2027-03-01',
      mode: 'block',
      modeBecause: expect.stringContaining('2027-03-01'),
      wantedLevel: 'identified',
      upcoming: [],
    });
    expect(report.notes).toEqual([
      expect.stringContaining('The mode watch was asked for.'),
      expect.stringContaining('The level declared was asked for.'),
    ]);
    today = '2026-11-23';
  });

  it('stops a service that nobody declared, and an attested one until somebody confirms it', async () => {
    expect(
      await gate('component/default/shop-window', 'level=declared&mode=block'),
    ).toMatchObject({
      passed: false,
      blocks: true,
      level: 'unassessed',
      reasons: [expect.stringContaining('unassessed')],
    });
    const path = 'component/default/ledger';
    expect(await gate(path)).toMatchObject({
      passed: false,
      reasons: [expect.stringContaining('nobody has confirmed')],
    });
    await confirm('component:default/ledger');
    const { notes } = await untilGate(path, ({ passed }) => passed);
    expect(notes).toEqual([expect.stringContaining('attested and confirmed')]);
  });

  it('stops a service behind a declaration that broke, with what is wrong', async () => {
    const path = 'component/default/help-api';
    expect(await gate(path, 'level=declared')).toMatchObject({ passed: true });
    const help = interaction('help', { services: ['help-api'] });
    await portal.catalog.put({
      ...help,
      spec: { ...help.spec, type: 'suport' },
    } as Entity);
    await untilGate(path, report => report.interactions[0].reasons.length > 0);
    const report = await gate(path, 'level=declared');
    expect(report.passed).toBe(false);
    expect(report.interactions[0].reasons).toEqual([
      expect.stringMatching(
        /^The declaration is broken since \d{4}-\d\d-\d\d: .*"suport"/,
      ),
    ]);
  });

  it('tells nothing of interactions that the caller may not see', async () => {
    const path = 'component/default/desk';
    const seen = await gate(path);
    expect(seen.interactions).toHaveLength(2);
    expect(seen.notes).toEqual([]);

    const report = await gate(path, undefined, OUTSIDER);
    expect(report.interactions.map(({ title }) => title)).toEqual(['open']);
    expect(JSON.stringify(report)).not.toContain('secret');
    expect(report.notes).toEqual([expect.stringContaining('you may see')]);

    const hidden = await portal
      .get(
        `${GATE}/customerinteraction/default/secret?level=declared`,
        OUTSIDER,
      )
      .expect(404);
    const unknown = await portal
      .get(
        `${GATE}/customerinteraction/default/nowhere?level=declared`,
        OUTSIDER,
      )
      .expect(404);
    expect(hidden.body.error.message.replace('secret', 'nowhere')).toBe(
      unknown.body.error.message,
    );
  });

  it('is asked only by those who may read posture', async () => {
    const path = `${GATE}/component/default/desk?level=declared`;
    const { body } = await portal.get(path, BANNED).expect(403);
    expect(body.error.message).toContain('ai-governance.posture.read');
    await portal
      .get(path)
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  it.each([
    ['', "'level': use one of declared, identified"],
    ['level=perfect', "'level': use one of"],
    ['level=declared&mode=stop', "'mode': use one of watch, warn, block"],
    ['level=declared&acceptWaivers=yes', "'acceptWaivers': use true or false"],
    ['level=declared&level=declared', "'level': use one of"],
    ['level=declared&strict=true', "no query parameter 'strict'"],
  ])('refuses the query "%s"', async (query, words) => {
    const { body } = await portal
      .get(`${GATE}/component/default/desk?${query}`)
      .expect(400);
    expect(body.error.message).toContain(words);
  });
});
