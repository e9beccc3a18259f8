import {
  concernOverviewSchema,
  ConcernSubmission,
  ConcernView,
  concernViewSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { TestPortal } from '../__testUtils__/portal';
import {
  CHAT,
  CLERK,
  ENGINEER,
  LEAD,
  LEGAL,
  LOANS,
  MovableClock,
  OTHER_REVIEWER,
  OUTSIDER,
  REVIEWER,
  startConcernPortal,
} from './__testUtils__/concernPortal';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';

const NO = { answer: 'no', reasons: 'Nothing of the kind was found.' };
const ASSESSMENT = {
  deficiency: NO,
  fairness: NO,
  harm: NO,
  'others-affected': NO,
};

const LETTER: ConcernSubmission = {
  channel: 'post',
  interactionRef: LOANS,
  decisionRef: 'LOAN-4711',
  summary: 'My loan was refused by a computer',
  description: 'I earn enough. Please have a person look at it.',
  requests: [{ type: 'human-review' }],
  jurisdiction: 'DE',
  language: 'de',
  customer: { name: 'Maria Muster', email: 'maria@muster.example' },
};

function decisions(reasons = 'The income was read wrongly.') {
  return [
    {
      requestId: 'r1',
      concernOutcome: 'upheld',
      decisionEffect: 'changed',
      reasons,
      externalRoute: { body: 'BaFin', how: 'https://bafin.example' },
      redress: [{ kind: 'refund', amount: 25, currency: 'EUR' }],
    },
  ];
}

describeOnEachDatabase('concerns', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  let portal: TestPortal;

  async function submit(
    changes: Partial<ConcernSubmission> = {},
    user = CLERK,
  ): Promise<ConcernView> {
    const { body } = await portal
      .post(CONCERNS, { ...LETTER, ...changes }, user)
      .expect(201);
    return concernViewSchema.parse(body);
  }

  function step(concern: ConcernView, body: object, user = CLERK) {
    const { id, version } = concern;
    return portal.send('post', `${CONCERNS}/${id}/transitions`, {
      body,
      user,
      version,
    });
  }

  async function stepped(
    concern: ConcernView,
    body: object,
    user = CLERK,
  ): Promise<ConcernView> {
    const answer = await step(concern, body, user);
    expect([answer.status, answer.body.error?.message]).toEqual([
      200,
      undefined,
    ]);
    return concernViewSchema.parse(answer.body);
  }

  async function assessing(
    changes: Partial<ConcernSubmission> = {},
  ): Promise<ConcernView> {
    const acknowledged = await stepped(await submit(changes), {
      to: 'acknowledged',
      channel: 'email',
      text: 'We have got your letter.',
    });
    return stepped(acknowledged, { to: 'assessing' });
  }

  async function ids(query: string, user = CLERK): Promise<string[]> {
    const { body } = await portal.get(`${CONCERNS}?${query}`, user).expect(200);
    return body.items.map(({ id }: { id: string }) => id);
  }

  async function verify() {
    const { body } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    return body;
  }

  beforeAll(async () => {
    portal = await startConcernPortal({ database, clock });
  });

  afterAll(() => portal?.stop());

  it('takes a letter that came days ago, and counts from the day it came', async () => {
    const concern = await submit({ receivedAt: '2026-11-13T10:00:00+01:00' });
    expect(concern).toMatchObject({
      reference: expect.stringMatching(/^C-2026-\d{4}$/),
      state: 'received',
      version: 1,
      receivedAt: '2026-11-13T09:00:00.000Z',
      recordedBy: CLERK,
      interactionTitle: 'loans',
      ownerRef: 'group:default/lending',
      severity: { value: 'high' },
    });
    expect(concern.receipt).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-Z]{1,5}){5}$/,
    );
    const clocks = concern.requests[0].clocks.map(
      ({ action, source, dueAt }) =>
        `${source.kind} ${action} ${dueAt?.slice(0, 10)}`,
    );
    expect(clocks).toEqual(
      expect.arrayContaining([
        'policy acknowledge 2026-11-15',
        'policy resolve 2026-12-13',
        'declaration acknowledge 2026-11-14',
        'declaration resolve 2026-12-03',
        // The last day is a Sunday.
        'law answer 2026-12-14',
      ]),
    );
  });

  it('takes identifiers out of what customers write, and keeps them apart', async () => {
    const concern = await submit({
      summary: 'Write to maria@muster.example',
      description: 'Call me: +49 30 901820, or DE89 3704 0044 0532 0130 00.',
    });
    expect(concern).toMatchObject({
      summary: 'Write to [email]',
      description: 'Call me: [phone], or [iban].',
      redactions: { email: 1, phone: 1, iban: 1 },
      personalData: {
        original: { summary: 'Write to maria@muster.example' },
      },
    });
    const { text } = await portal.get(`${CONCERNS}/${concern.id}`, LEAD);
    expect(text).not.toContain('maria@');
  });

  it('goes from received to closed, with a reviewer who is somebody new', async () => {
    const concern = await assessing();
    const undecided = await portal
      .get(`${CONCERNS}/${concern.reference}`, REVIEWER)
      .expect(200);
    expect(undecided.body.steps).toContainEqual({
      to: 'decided',
      lacks: expect.arrayContaining([
        expect.objectContaining({ id: 'first-decision', requestId: 'r1' }),
      ]),
    });
    const decision = {
      to: 'decided',
      assessment: ASSESSMENT,
      decisions: decisions(),
    };
    const own = await step(
      concern,
      { ...decision, firstDecision: { by: REVIEWER } },
      REVIEWER,
    ).expect(422);
    expect(own.body.error.lacks).toMatchObject([{ id: 'other-reviewer' }]);

    const decided = await stepped(
      concern,
      { ...decision, firstDecision: { by: REVIEWER } },
      OTHER_REVIEWER,
    );
    const told = await stepped(decided, {
      to: 'communicated',
      channel: 'email',
      text: 'You were right: we read your income wrongly.',
    });
    await step(told, { to: 'closed' }).expect(422);
    const closed = await stepped(told, {
      to: 'closed',
      redress: [
        { requestId: 'r1', index: 0, deliveredAt: clock.now().toISOString() },
      ],
    });
    expect(closed).toMatchObject({
      state: 'closed',
      steps: [{ to: 'reopened' }],
    });

    const { body } = await portal
      .get(`${CONCERNS}/${concern.id}/timeline`, CLERK)
      .expect(200);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual([
      'concern.received',
      'concern.acknowledged',
      'concern.assessing',
      'concern.decided',
      'concern.communicated',
      'concern.closed',
    ]);
    expect(JSON.stringify(body)).not.toContain('read your income');
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('wants the version that a change was read at, and lets one of two win', async () => {
    const concern = await submit();
    const path = `${CONCERNS}/${concern.id}/transitions`;
    const body = { to: 'acknowledged', channel: 'post', text: 'We have it.' };
    await portal.send('post', path, { body, user: CLERK }).expect(428);
    const both = await Promise.all([step(concern, body), step(concern, body)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = both.find(({ status }) => status === 412)!;
    expect(late.body.error.message).toContain('"2"');
    await step({ ...concern, version: 2 }, { to: 'closed' }).expect(409);
  });

  it('shows each what the policy lets them see', async () => {
    const concern = await submit();
    const path = `${CONCERNS}/${concern.id}`;
    const seen = async (user: string) => {
      const { status, body } = await portal.get(path, user);
      return status === 200
        ? body.personalData?.customer?.name ?? 'no name'
        : status;
    };
    expect(await seen(CLERK)).toBe('Maria Muster');
    expect(await seen(LEAD)).toBe('no name');
    expect(await seen(ENGINEER)).toBe('no name');
    expect(await seen(OUTSIDER)).toBe(404);
    expect(await seen(REVIEWER)).toBe('no name');
    await portal
      .send('put', `${path}/assignment`, {
        body: { assignee: REVIEWER },
        user: CLERK,
        version: 1,
      })
      .expect(200);
    expect(await seen(REVIEWER)).toBe('Maria Muster');

    const other = await submit({ interactionRef: CHAT });
    expect(await ids('limit=500', ENGINEER)).toContain(concern.id);
    expect(await ids('limit=500', ENGINEER)).not.toContain(other.id);
    expect(await ids('limit=500', OUTSIDER)).toEqual([]);
    await portal.get(`${CONCERNS}/${other.id}`, ENGINEER).expect(404);
    await portal
      .send('post', `${CONCERNS}/${other.id}/messages`, {
        body: { kind: 'note', text: 'Hello' },
        user: ENGINEER,
      })
      .expect(404);
    await portal.post(CONCERNS, LETTER, OUTSIDER).expect(403);
    await step(concern, { to: 'withdrawn', because: 'x' }, LEAD).expect(412);
    await step(concern, { to: 'decided' }, LEAD).expect(403);
  });

  it('leaves nothing in the cache of a browser that others use next', async () => {
    const { id } = await submit();
    for (const path of [
      `${CONCERNS}/${id}`,
      CONCERNS,
      '/ai-governance/posture',
      '/ai-governance/waivers',
    ]) {
      const { headers } = await portal.get(path, LEAD).expect(200);
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });

  it('finds concerns by what they are, page by page', async () => {
    const untriaged = await submit({
      interactionRef: undefined,
      summary: 'An odd 100%_ answer',
      requests: [{ type: 'feedback' }, { type: 'access' }],
    });
    expect(await ids('untriaged=true')).toEqual([untriaged.id]);
    expect(await ids('fullTextFilterTerm=100%25_')).toEqual([untriaged.id]);
    expect(await ids('fullTextFilterTerm=100__')).toEqual([]);
    expect(await ids(`fullTextFilterTerm=${untriaged.reference}`)).toEqual([
      untriaged.id,
    ]);
    expect(await ids('requestType=access,deletion')).toEqual([untriaged.id]);
    expect(await ids('assignee=me', REVIEWER)).toHaveLength(1);
    expect(
      await ids('state=closed&entityRef=component:default/loan-api'),
    ).toHaveLength(1);

    for (const order of [
      'receivedAt,desc',
      'dueAt,asc',
      'severity,desc',
      'reference,asc',
    ]) {
      const all = await ids(`orderField=${order}&limit=500`);
      const paged: string[] = [];
      let path = `${CONCERNS}?orderField=${order}&limit=2`;
      let before = '';
      for (;;) {
        const { body } = await portal.get(path, CLERK).expect(200);
        expect(body.totalItems).toBe(all.length);
        paged.push(...body.items.map(({ id }: { id: string }) => id));
        before = body.pageInfo.prevCursor ?? before;
        if (!body.pageInfo.nextCursor) {
          break;
        }
        path = `${CONCERNS}?limit=2&cursor=${body.pageInfo.nextCursor}`;
      }
      expect(paged).toEqual(all);
      const last = all.length % 2 === 0 ? 2 : 1;
      expect(await ids(`limit=2&cursor=${before}`)).toEqual(
        all.slice(-2 - last, -last),
      );
    }
  });

  it('counts and hands out what the caller may see', async () => {
    const overview = async (query: string, user: string) => {
      const { body } = await portal
        .get(`${CONCERNS}/summary?${query}`, user)
        .expect(200);
      return concernOverviewSchema.parse(body);
    };
    const all = await ids('limit=500');
    const { summary, months } = await overview('', CLERK);
    expect(summary).toMatchObject({
      status: 'counted',
      channelConnected: false,
      all: all.length,
      untriaged: 1,
    });
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toMatchObject({ opened: all.length });
    expect((await overview(`entityRef=${LOANS}`, CLERK)).summary).toMatchObject(
      {
        untriaged: 0,
      },
    );
    expect((await overview('', OUTSIDER)).summary).toMatchObject({
      status: 'no-channel-connected',
    });

    const { text } = await portal
      .get(`${CONCERNS}/export.csv`, CLERK)
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    expect(text.split('\r\n')).toHaveLength(all.length + 2);
    expect(text).not.toContain('Maria');
    await portal.get(`${CONCERNS}/summary?state=odd`, CLERK).expect(400);
  });

  it('gives a concern the clocks of the interaction it turns out to be about', async () => {
    const concern = await submit({ interactionRef: undefined });
    expect(concern.requests[0].clocks).toHaveLength(2);
    const { body } = await portal
      .send('patch', `${CONCERNS}/${concern.id}`, {
        body: { interactionRef: LOANS },
        user: CLERK,
        version: 1,
      })
      .expect(200);
    expect(body).toMatchObject({
      interactionRef: LOANS,
      ownerRef: 'group:default/lending',
    });
    expect(body.requests[0].clocks.length).toBeGreaterThan(3);
  });

  it('says so once when a clock runs out', async () => {
    const concern = await submit({
      receivedAt: '2026-11-13T10:00:00Z',
      summary: 'A letter from the bottom of the pile',
    });
    await portal.until(
      `${CONCERNS}/${concern.id}/timeline`,
      ({ body }) => body.items.length > 1,
      CLERK,
    );
    const { body } = await portal
      .get(`${CONCERNS}/${concern.id}/timeline`, CLERK)
      .expect(200);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual([
      'concern.received',
      'concern.late',
    ]);
    expect(body.items[1].data.breaches).toHaveLength(2);
    expect(await ids('overdue=true')).toContain(concern.id);
  });

  it('erases what is personal, and can still be verified', async () => {
    const concern = await submit();
    const path = `${CONCERNS}/${concern.id}`;
    const send = (
      method: 'put' | 'delete',
      end: string,
      version: number,
      body?: object,
    ) => portal.send(method, `${path}/${end}`, { body, user: LEGAL, version });

    await send('delete', 'personal-data', 1).expect(409);
    const withdrawn = await stepped(concern, {
      to: 'withdrawn',
      because: 'Maria called and took it back.',
    });
    await send('put', 'legal-hold', withdrawn.version, {
      because: 'A court asked for it.',
    }).expect(200);
    await send('delete', 'personal-data', 3).expect(409);
    await send('put', 'legal-hold', 3, { because: null }).expect(200);
    await portal
      .send('delete', `${path}/personal-data`, { user: CLERK, version: 4 })
      .expect(403);
    const { body } = await send('delete', 'personal-data', 4).expect(200);
    expect(body).toMatchObject({
      summary: '[erased]',
      description: '[erased]',
      state: 'withdrawn',
      erasedAt: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toMatch(/Maria|LOAN-4711/);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('erases by itself what was kept long enough', async () => {
    const concern = await submit({
      interactionRef: CHAT,
      requests: [{ type: 'feedback' }],
    });
    const ended = await stepped(concern, {
      to: 'withdrawn',
      because: 'It was meant for somebody else.',
    });
    expect(ended.eraseAfter?.slice(0, 10)).toBe('2028-11-23');
    const mixed = await submit({
      requests: [{ type: 'feedback' }, { type: 'contest' }],
    });
    const kept = await stepped(mixed, { to: 'withdrawn', because: 'A call.' });
    expect(kept.eraseAfter).toBeUndefined();
  });

  it.each([
    ['no summary', { summary: ' ' }, 'summary: text that is not blank'],
    ['an unknown key', { colour: 'red' }, "The body has no key 'colour'"],
    ['no requests', { requests: [] }, 'requests: at least one request'],
    [
      'a request twice',
      { requests: [{ type: 'access' }, { type: 'access' }] },
      'each type at most once',
    ],
    [
      'an unknown request',
      { requests: [{ type: 'money' }] },
      'requests.0.type',
    ],
    [
      'a date that is none',
      { receivedAt: '2026-02-30' },
      'receivedAt: a moment in ISO 8601',
    ],
    [
      'a time to come',
      { receivedAt: '2031-01-01T00:00:00Z' },
      'allowed is a moment up to now',
    ],
    [
      'a strange language',
      { language: 'Klingon!' },
      'language: a language tag',
    ],
    [
      'a strange country',
      { jurisdiction: 'Germany' },
      'jurisdiction: an ISO 3166 code',
    ],
    [
      'no such interaction',
      { interactionRef: 'nowhere' },
      'There is no customer interaction',
    ],
    [
      'a bad address',
      { customer: { email: 'maria' } },
      'customer.email: an e-mail address',
    ],
  ])(
    'refuses %s, and says what is allowed',
    async (_what, changes, message) => {
      const before = await ids('limit=500');
      const { status, body } = await portal.post(
        CONCERNS,
        { ...LETTER, ...changes },
        CLERK,
      );
      expect(status).toBe(message.startsWith('There is no') ? 404 : 400);
      expect(body.error.message).toContain(message);
      expect(await ids('limit=500')).toEqual(before);
    },
  );

  it.each([
    'state=gone',
    'cursor=bm9uZQ',
    'limit=0',
    'orderField=colour',
    'overdue=yes',
    'dueWithinDays=x',
  ])('refuses the query %s', async query => {
    const { body } = await portal
      .get(`${CONCERNS}?${query}`, CLERK)
      .expect(400);
    expect(body.error.message).toContain(query.split('=')[0]);
  });
});
