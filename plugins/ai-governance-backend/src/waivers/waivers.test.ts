import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const LEGAL = 'user:default/legal';
const LENDER = 'user:default/lender';
const ENGINEER = 'user:default/engineer';

const CHAT = 'customerinteraction:default/chat';
const POSTURE =
  '/ai-governance/posture/by-name/customerinteraction/default/chat';
const WAIVERS = '/ai-governance/waivers';
const CHECK = 'identification.affected-roles';

const REQUEST = {
  entityRef: CHAT,
  checkId: CHECK,
  reason: 'The survey of who uses the chat is under way.',
  until: '2027-01-31',
};

/** Data about people, used by a machine alone in Germany: GDPR Art 22 holds. */
const LAWFUL = interaction('refusals', {
  affected: { roles: ['consumer'], jurisdictions: ['DE'] },
  decision: {
    subject: 'credit',
    humanRole: 'none',
    effect: 'legal',
    personalData: true,
  },
});

describeOnEachDatabase('waivers', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  async function untilCheck(status: string): Promise<any> {
    const find = (body: any) =>
      body.results?.find((result: any) => result.checkId === CHECK);
    const { body } = await portal.until(
      POSTURE,
      response => find(response.body)?.status === status,
    );
    return { ...find(body), level: body.level, summary: body.summary };
  }

  async function ask(more: object = {}, user = ENGINEER): Promise<any> {
    const { body } = await portal
      .post(WAIVERS, { ...REQUEST, ...more }, user)
      .expect(201);
    return body;
  }

  function step(id: string, to: string, user: string, version?: number) {
    const test = portal.post(
      `${WAIVERS}/${id}/transitions`,
      { to, note: 'As agreed.' },
      user,
    );
    return version === undefined ? test : test.set('If-Match', `"${version}"`);
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      memberships: { [LENDER]: ['group:default/lending'] },
      entities: [interaction('chat'), LAWFUL],
    });
    await untilCheck('undetermined');
  });

  afterAll(() => portal?.stop());

  it('show as waived, and hold the level, from approval to their end', async () => {
    const waiver = await ask();
    expect(waiver).toMatchObject({
      version: 1,
      state: 'requested',
      owner: ENGINEER,
      requestedBy: ENGINEER,
    });
    const { body } = await step(waiver.id, 'approved', LEGAL, 1).expect(200);
    expect(body).toMatchObject({ state: 'approved', version: 2 });
    const waived = await untilCheck('waived');
    expect(waived).toMatchObject({ level: 'declared', summary: { waived: 1 } });
    expect(waived.message).toContain('Waived until 2027-01-31');
    expect(waived.message).toContain(REQUEST.reason);

    today = '2027-02-01';
    await untilCheck('undetermined');
    const { body: list } = await portal
      .get(`${WAIVERS}?entityRef=${CHAT}&state=ended`, LEGAL)
      .expect(200);
    expect(list.items).toMatchObject([{ id: waiver.id, version: 3 }]);
    today = '2026-11-23';
  });

  it('end at once when they are revoked', async () => {
    const { id } = await ask();
    await step(id, 'approved', LEGAL, 1).expect(200);
    await untilCheck('waived');
    await step(id, 'revoked', LEGAL, 2).expect(200);
    expect((await untilCheck('undetermined')).summary.waived).toBe(0);
  });

  it.each([
    ['who asked for them', ENGINEER, {}],
    ['who answers for them', LEGAL, { owner: LEGAL }],
    ['who owns the interaction', LENDER, {}],
  ])('are not approved by %s', async (_, approver, more) => {
    const { id } = await ask(more);
    const { body } = await step(id, 'approved', approver, 1).expect(403);
    expect(body.error.message).toContain('somebody else has to');
    await step(id, 'revoked', ENGINEER, 1).expect(200);
  });

  it('are asked for and approved by people only', async () => {
    const { status } = await portal.post(WAIVERS, REQUEST);
    expect(status).toBe(403);
  });

  it('change only at the version that was read', async () => {
    const { id } = await ask();
    await step(id, 'approved', LEGAL).expect(428);
    const { body } = await step(id, 'approved', LEGAL, 7).expect(412);
    expect(body.error.message).toContain('version is "1" now');
    const outcomes = await Promise.all(
      ['rejected', 'rejected'].map(to => step(id, to, LEGAL, 1)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body: after } = await step(id, 'approved', LEGAL, 2).expect(409);
    expect(after.error.message).toContain('steps that lead on: none');
  });

  it.each([
    ['a check that does not exist', { checkId: 'no.check' }, 400, 'checkId'],
    ['a reason that says nothing', { reason: 'because' }, 400, 'reason'],
    ['an end in the past', { until: '2026-11-22' }, 400, 'until'],
    ['an end too far off', { until: '2027-05-24' }, 400, '2027-05-23'],
    ['an unknown interaction', { entityRef: `${CHAT}s` }, 404, 'no customer'],
  ])('are refused for %s', async (_, more, status, words) => {
    const { body } = await portal
      .post(WAIVERS, { ...REQUEST, ...more }, ENGINEER)
      .expect(status as number);
    expect(body.error.message).toContain(words);
  });

  it('are refused where a law in force gives customers what the check asks for', async () => {
    await portal.until(
      '/ai-governance/posture/by-name/customerinteraction/default/refusals',
      ({ status }) => status === 200,
    );
    const { body } = await portal
      .post(
        WAIVERS,
        {
          ...REQUEST,
          entityRef: 'customerinteraction:default/refusals',
          checkId: 'regulation.rights-exercisable',
        },
        ENGINEER,
      )
      .expect(409);
    expect(body.error.message).toContain('a law in force gives customers this');
    expect(body.error.message).toContain('GDPR');
  });
});
