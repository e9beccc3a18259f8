import {
  SignalPage,
  signalPageSchema,
  SignalView,
  signalViewSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { HeldTasks } from '../../__testUtils__/HeldTasks';
import { eventually, TestPortal } from '../../__testUtils__/portal';
import { keepNotifications } from '../../__testUtils__/sentNotifications';
import {
  CHAT,
  CLERK,
  ENGINEER,
  LEAD,
  LOANS,
  MovableClock,
  OUTSIDER,
  REVIEWER,
  startConcernPortal,
} from '../__testUtils__/concernPortal';
import { DECISION, NO, STEPS_TO_DECISION } from '../__testUtils__/decision';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';
const SIGNALS = `${CONCERNS}/signals`;
const POSTURE = '/ai-governance/posture/by-name/customerinteraction/default';
const MONDAY = Date.parse('2026-11-23T09:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const ALL_NO = { deficiency: NO, fairness: NO, harm: NO };

/** A text that shares no word with that of another number. */
function unlike(number: number): string {
  return [...'abcdefgh']
    .map(
      letter =>
        `${letter}${'xyz'[number % 3]}${'klmnopqrst'[number % 10]}${
          'uvw'[Math.floor(number / 10) % 3]
        }o`,
    )
    .join(' ');
}

describeOnEachDatabase('signals', database => {
  const clock = new MovableClock(new Date(MONDAY).toISOString());
  const tasks = new HeldTasks(['concern-signals']);
  const sent: NotificationSendOptions[] = [];
  let portal: TestPortal;

  async function enter(
    options: {
      about?: string;
      text?: string;
      daysAgo?: number;
      type?: string;
    } = {},
  ): Promise<{ id: string; version: number; reference: string }> {
    const { about = LOANS, daysAgo = 0, type = 'complaint' } = options;
    const { text = 'The assistant read my income wrongly again' } = options;
    const { body } = await portal
      .post(
        CONCERNS,
        {
          channel: 'post',
          interactionRef: about,
          summary: text,
          description: text,
          requests: [{ type }],
          receivedAt: new Date(
            clock.now().getTime() - daysAgo * DAY_MS,
          ).toISOString(),
        },
        CLERK,
      )
      .expect(201);
    return body;
  }

  async function list(query = '', user = LEAD): Promise<SignalPage> {
    const { body } = await portal.get(`${SIGNALS}${query}`, user).expect(200);
    return signalPageSchema.parse(body);
  }

  async function only(about: string): Promise<SignalView> {
    const { items } = await list(`?entityRef=${about}`);
    expect(items).toHaveLength(1);
    return items[0];
  }

  function assess(
    { id, version }: { id: string; version?: number },
    options: { body?: object; user?: string } = {},
  ) {
    const { body = ALL_NO, user = LEAD } = options;
    return portal.send('post', `${SIGNALS}/${id}/assessment`, {
      body,
      user,
      version,
    });
  }

  async function patternCheck(name: string, status: string): Promise<any> {
    const { body } = await portal.until(
      `${POSTURE}/${name}`,
      answer => checkIn(answer.body)?.status === status,
      LEAD,
    );
    return checkIn(body);
  }

  function checkIn(posture: any): any {
    return posture.results?.find(
      ({ checkId }: any) => checkId === 'feedback.patterns-assessed',
    );
  }

  beforeAll(async () => {
    portal = await startConcernPortal({
      database,
      clock,
      scheduler: tasks.scheduler(),
      modules: [keepNotifications(sent)],
    });
  });

  afterAll(() => portal?.stop());

  it('are raised once by concerns that are alike, told of, and ask for an assessment', async () => {
    await enter();
    await enter();
    await tasks.run('concern-signals');
    expect(await list()).toMatchObject({ items: [], totalItems: 0 });

    const third = await enter();
    await tasks.run('concern-signals');
    await tasks.run('concern-signals');
    const signal = await only(LOANS);
    expect(signal).toMatchObject({
      kind: 'alike',
      state: 'unassessed',
      version: 1,
      observed: 3,
      ownerRef: 'group:default/lending',
      mayAssess: true,
    });
    expect(signal.concerns).toHaveLength(3);
    expect(signal.concerns).toContainEqual({
      id: third.id,
      reference: third.reference,
    });

    const told = await eventually(
      async () =>
        sent.filter(
          ({ payload }) => payload.link === '/ai-governance/concerns/signals',
        ),
      ({ length }) => length > 0,
    );
    expect(told).toHaveLength(1);
    expect(told[0].recipients).toEqual({
      type: 'entity',
      entityRef: ['group:default/lending', 'group:default/care'],
    });
    expect(told[0].payload.description).toContain('3 of the 3 concerns');
    expect(JSON.stringify(told)).not.toContain('income');

    const check = await patternCheck('loans', 'fail');
    expect(check.message).toContain('3 of the 3 concerns');
  });

  it('grow while nobody has looked, so that nobody assesses what they have not seen', async () => {
    const seen = await only(LOANS);
    await enter();
    await tasks.run('concern-signals');
    const grown = await only(LOANS);
    expect(grown).toMatchObject({ id: seen.id, version: 2, observed: 4 });

    const stale = await assess(seen);
    expect([stale.status, stale.body.error.message]).toEqual([
      412,
      'The signal has changed since you read it; its version is "2" now',
    ]);
    const unnamed = await assess({ id: seen.id });
    expect(unnamed.status).toBe(428);
  });

  it('are assessed by people who may, with reasons', async () => {
    const signal = await only(LOANS);
    const yes = { ...ALL_NO, fairness: { ...NO, answer: 'yes' } };
    const refused = await assess(signal, { body: yes });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      'noIncidentBecause: a yes needs an incident, or why there is none',
    ]);
    for (const [body, place] of [
      [{ ...ALL_NO, harm: { answer: 'no' } }, 'harm.reasons'],
      [{ deficiency: NO, fairness: NO }, 'harm'],
      [{ ...ALL_NO, more: 1 }, "no key 'more'"],
    ] as const) {
      const { status, body: answer } = await assess(signal, { body });
      expect(status).toBe(400);
      expect(answer.error.message).toContain(place);
    }
    expect((await assess(signal, { user: CLERK })).status).toBe(403);
    expect((await assess(signal, { user: OUTSIDER })).status).toBe(404);
    const byService = await portal
      .send('post', `${SIGNALS}/${signal.id}/assessment`, {
        body: ALL_NO,
        version: signal.version,
      })
      .expect(403);
    expect(byService.body.error.message).toContain('takes a person');

    const { body } = await assess(signal, {
      body: { ...yes, incidents: ['INC-7'] },
      user: ENGINEER,
    }).expect(200);
    expect(signalViewSchema.parse(body)).toMatchObject({
      state: 'assessed',
      version: 3,
      assessment: { by: ENGINEER, incidents: ['INC-7'] },
    });
    await patternCheck('loans', 'pass');
    const { body: journal } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    expect(journal).toMatchObject({ ok: true });
  });

  it('are not raised again for the same, but are once it has doubled', async () => {
    await tasks.run('concern-signals');
    expect(await only(LOANS)).toMatchObject({ state: 'assessed' });
    for (let count = 0; count < 4; count += 1) {
      await enter();
    }
    await Promise.all([
      tasks.run('concern-signals'),
      tasks.run('concern-signals'),
    ]);
    const { items } = await list(`?entityRef=${LOANS}`);
    expect(items.map(({ state, observed }) => [state, observed])).toEqual([
      ['unassessed', 8],
      ['assessed', 4],
    ]);
    expect((await list(`?state=assessed`)).items).toHaveLength(1);
  });

  it('are raised by more concerns than the history explains', async () => {
    for (let window = 1; window <= 12; window += 1) {
      await enter({
        about: CHAT,
        text: unlike(window),
        daysAgo: window * 28,
        type: 'explanation',
      });
    }
    for (let number = 13; number < 22; number += 1) {
      await enter({ about: CHAT, text: unlike(number), type: 'explanation' });
    }
    await tasks.run('concern-signals');
    const signal = await only(CHAT);
    expect(signal).toMatchObject({
      kind: 'rise',
      requestType: 'explanation',
      observed: 9,
    });
    expect(signal.expected).toBeCloseTo(1, 0);
  });

  it('are raised by decisions that did not stand', async () => {
    clock.moveTo(new Date(MONDAY + 100 * DAY_MS).toISOString());
    for (let number = 0; number < 10; number += 1) {
      let concern = await enter({ text: unlike(number), type: 'contest' });
      for (const step of [...STEPS_TO_DECISION, DECISION]) {
        const { body } = await portal
          .send('post', `${CONCERNS}/${concern.id}/transitions`, {
            body: step,
            user: step.to === 'decided' ? REVIEWER : CLERK,
            version: concern.version,
          })
          .expect(200);
        concern = body;
      }
    }
    await tasks.run('concern-signals');
    const { items } = await list(`?entityRef=${LOANS}`);
    const changed = items.find(({ kind }) => kind === 'changed-decisions');
    expect(changed).toMatchObject({
      requestType: 'contest',
      observed: 10,
      outOf: 10,
    });
  });

  it('are hidden from whoever may not read the concerns', async () => {
    expect(await list('', OUTSIDER)).toMatchObject({
      items: [],
      totalItems: 0,
    });
    const { items } = await list('', ENGINEER);
    expect(new Set(items.map(({ entityRef }) => entityRef))).toEqual(
      new Set([LOANS]),
    );
  });

  it.each([
    ['?state=open', "'state': use one of unassessed, assessed"],
    ['?cursor=x', "'cursor': not a cursor of this list"],
    ['?limit=0', "'limit': at least 1"],
    ['?kind=rise', "no query parameter 'kind'"],
  ])('answer 400 to %s', async (query, message) => {
    const { body } = await portal.get(`${SIGNALS}${query}`, LEAD).expect(400);
    expect(body.error.message).toContain(message);
  });

  it('come page by page', async () => {
    const all = await list();
    const first = await list('?limit=1');
    const second = await list(`?cursor=${first.pageInfo.nextCursor}&limit=100`);
    expect([...first.items, ...second.items]).toEqual(all.items);
  });
});
