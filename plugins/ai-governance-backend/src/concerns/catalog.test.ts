import {
  ConcernSubmission,
  ConcernView,
  concernViewSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CatalogSwitch } from '../__testUtils__/CatalogSwitch';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { HeldTasks } from '../__testUtils__/HeldTasks';
import { policyModule } from '../__testUtils__/policyModule';
import { TestPortal } from '../__testUtils__/portal';
import {
  INSIDER,
  OUTSIDER,
  VisibilityPolicy,
} from '../__testUtils__/VisibilityPolicy';
import {
  loans,
  LOANS,
  MovableClock,
  startConcernPortal,
} from './__testUtils__/concernPortal';
import {
  DECISION,
  REVIEW_LETTER,
  STEPS_TO_DECISION,
} from './__testUtils__/decision';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';
const MORTGAGES = 'customerinteraction:default/mortgages';

/** The kinds of rules behind the clocks that a concern has. */
function sources({ requests }: ConcernView): string[] {
  const clocks = requests.flatMap(request => request.clocks);
  return [...new Set(clocks.map(({ source }) => source.kind))].sort();
}

function running({ requests }: ConcernView): string[] {
  return requests
    .flatMap(({ clocks }) => clocks)
    .filter(({ state }) => state === 'running')
    .map(({ id }) => id);
}

describeOnEachDatabase('concerns and the catalog', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  const catalog = new CatalogSwitch();
  const tasks = new HeldTasks(['concern-rules']);
  let portal: TestPortal;

  function enter(changes: Partial<ConcernSubmission>, user = INSIDER) {
    return portal.post(CONCERNS, { ...REVIEW_LETTER, ...changes }, user);
  }

  async function entered(
    changes: Partial<ConcernSubmission>,
    user = INSIDER,
  ): Promise<ConcernView> {
    const { body } = await enter(changes, user).expect(201);
    return concernViewSchema.parse(body);
  }

  async function get(id: string): Promise<ConcernView> {
    const { body } = await portal.get(`${CONCERNS}/${id}`, INSIDER).expect(200);
    return concernViewSchema.parse(body);
  }

  function step({ id, version }: ConcernView, body: object) {
    return portal.send('post', `${CONCERNS}/${id}/transitions`, {
      body,
      user: INSIDER,
      version,
    });
  }

  async function amended(
    { id, version }: ConcernView,
    body: object,
  ): Promise<ConcernView> {
    const answer = await portal
      .send('patch', `${CONCERNS}/${id}`, { body, user: INSIDER, version })
      .expect(200);
    return concernViewSchema.parse(answer.body);
  }

  async function events(id: string): Promise<any[]> {
    const { body } = await portal
      .get(`${CONCERNS}/${id}/timeline`, INSIDER)
      .expect(200);
    return body.items;
  }

  async function orphans(): Promise<string[]> {
    const { body } = await portal
      .get(`${CONCERNS}?orphaned=true`, INSIDER)
      .expect(200);
    return body.items.map(({ id }: { id: string }) => id);
  }

  beforeAll(async () => {
    portal = await startConcernPortal({
      database,
      clock,
      entities: [loans('mortgages')],
      features: [policyModule(new VisibilityPolicy())],
      memberships: { [OUTSIDER]: ['group:default/lending'] },
      scheduler: tasks.scheduler(),
      modules: [catalog.module()],
    });
    await portal.until(
      '/ai-governance/posture/by-name/customerinteraction/default/mortgages',
      ({ status }) => status === 200,
      OUTSIDER,
    );
  });

  afterEach(() => {
    catalog.isAway = false;
  });

  afterAll(() => portal?.stop());

  it('are read and worked on without it', async () => {
    const before = await entered({});
    catalog.isAway = true;
    clock.moveTo('2026-11-23T11:00:00.000Z');
    await portal.get(CONCERNS, INSIDER).expect(200);
    expect(await get(before.id)).toMatchObject({ state: 'received' });
    expect(sources(await entered({ interactionRef: undefined }))).toEqual([
      'policy',
    ]);
    const { body } = await step(before, STEPS_TO_DECISION[0]).expect(200);
    const after = await amended(body, { decisionRef: 'LOAN-4711' });
    expect(sources(after)).toEqual(['declaration', 'law', 'policy']);
    expect(running(after)).toEqual(running(concernViewSchema.parse(body)));
  });

  it('get the clocks of laws and promises once it is back', async () => {
    catalog.isAway = true;
    const concern = await entered({ interactionRef: MORTGAGES });
    expect(concern.interactionRef).toBe(MORTGAGES);
    expect(sources(concern)).toEqual(['policy']);
    await tasks.run('concern-rules');
    expect(sources(await get(concern.id))).toEqual(['policy']);

    catalog.isAway = false;
    await tasks.run('concern-rules');
    await tasks.run('concern-rules');
    expect(sources(await get(concern.id))).toEqual([
      'declaration',
      'law',
      'policy',
    ]);
    const [, applied, ...others] = await events(concern.id);
    expect(others).toEqual([]);
    expect(applied).toMatchObject({
      type: 'concern.rules-applied',
      actor: 'ai-governance',
    });
    expect(applied.data.clocks.length).toBeGreaterThan(1);
  });

  it('are entered by those it would have to be asked about only as it lately said', async () => {
    await entered({ interactionRef: LOANS }, OUTSIDER);
    catalog.isAway = true;
    await entered({ interactionRef: LOANS }, OUTSIDER);
    const { body: before } = await portal.get(CONCERNS, INSIDER);
    const { body } = await enter(
      { interactionRef: 'customerinteraction:default/chat' },
      OUTSIDER,
    ).expect(503);
    expect(body.error.message).toContain('The catalog does not answer');
    const { body: after } = await portal.get(CONCERNS, INSIDER);
    expect(after.totalItems).toBe(before.totalItems);
    await enter({ interactionRef: undefined }, OUTSIDER).expect(201);
  });

  it('are not decided while nobody knows what the customer is due', async () => {
    catalog.isAway = true;
    const chat = 'customerinteraction:default/chat';
    let concern = await entered({ interactionRef: chat });
    for (const body of STEPS_TO_DECISION) {
      concern = (await step(concern, body).expect(200)).body;
    }
    await step(concern, DECISION).expect(503);
    await portal
      .send('post', `${CONCERNS}/${concern.id}/requests/r1/transitions`, {
        body: { to: 'refused', reasons: 'It was asked before.' },
        user: INSIDER,
        version: concern.version,
      })
      .expect(503);
    catalog.isAway = false;
    expect((await step(concern, DECISION)).status).not.toBe(503);
  });

  it('outlive their interaction, are listed, and can be moved', async () => {
    const concern = await entered({ interactionRef: MORTGAGES });
    const elsewhere = await entered({ interactionRef: LOANS });
    expect(await orphans()).toEqual([]);
    await portal.catalog.remove(MORTGAGES);
    await portal.until(
      `${CONCERNS}?orphaned=true`,
      ({ body }) => body.totalItems > 0,
      INSIDER,
    );
    expect(await orphans()).toContain(concern.id);
    expect(await orphans()).not.toContain(elsewhere.id);

    // No deadline goes away with the declaration that it came from.
    clock.moveTo('2026-11-23T15:00:00.000Z');
    await tasks.run('concern-rules');
    const left = await get(concern.id);
    expect(running(left)).toEqual(running(concern));
    const touched = await amended(left, { decisionRef: 'LOAN-4712' });
    expect(running(touched)).toEqual(running(concern));

    const moved = await amended(touched, { interactionRef: LOANS });
    expect(moved).toMatchObject({
      interactionRef: LOANS,
      interactionTitle: 'loans',
    });
    expect(sources(moved)).toEqual(['declaration', 'law', 'policy']);
    expect(await orphans()).not.toContain(concern.id);
    const types = (await events(concern.id)).map(({ type }) => type);
    expect(types).toEqual([
      'concern.received',
      'concern.amended',
      'concern.amended',
    ]);
  });
});
