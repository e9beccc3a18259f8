import { channelTestSchema } from '@ai-governance/backstage-plugin-ai-governance-common';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { TestPortal } from '../../__testUtils__/portal';
import {
  CHAT,
  CLERK,
  ENGINEER,
  LEAD,
  LOANS,
  MovableClock,
  OUTSIDER,
  startConcernPortal,
} from '../__testUtils__/concernPortal';

jest.setTimeout(300_000);

const PATH = '/ai-governance/channel-tests';
const CHECK = 'feedback.channels-used-or-tested';

const CALL = {
  interactionRef: LOANS,
  channel: 'phone',
  testedOn: '2026-11-20',
  reachedUs: true,
  note: 'Called the number of the notice; care called back in an hour.',
};

describeOnEachDatabase('tests of channels', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  let portal: TestPortal;

  function record(changes: object = {}, user: string | undefined = ENGINEER) {
    return portal.post(PATH, { ...CALL, ...changes }, user);
  }

  async function recorded(changes: object = {}, user = ENGINEER) {
    const { body } = await record(changes, user).expect(201);
    return channelTestSchema.parse(body);
  }

  async function list(interactionRef: string, user: string) {
    const { body } = await portal
      .get(`${PATH}?interactionRef=${interactionRef}`, user)
      .expect(200);
    return body;
  }

  /** What the check says of an interaction, once it says it. */
  async function untilSaid(ref: string, said: RegExp): Promise<void> {
    const saysOf = (body: any) =>
      body.results.find(({ checkId }: any) => checkId === CHECK);
    await portal.until(
      `/ai-governance/posture/by-name/${ref.replace(':', '/')}`,
      ({ body }) => {
        const { status, message } = saysOf(body);
        return said.test(`${status}: ${message}`);
      },
      LEAD,
    );
  }

  beforeAll(async () => {
    portal = await startConcernPortal({ database, clock });
  });

  afterAll(() => portal?.stop());

  it('answer the check, for whoever owns the interaction', async () => {
    await untilSaid(LOANS, /^undetermined/);
    const test = await recorded();
    expect(test).toMatchObject({ ...CALL, testedBy: ENGINEER });
    await untilSaid(LOANS, /^pass: .*tested on 2026-11-20/);
    expect(await list(LOANS, CLERK)).toEqual({
      items: [test],
      mayRecord: false,
    });
  });

  it('say that a channel does not lead to us, until it does', async () => {
    const chat = { interactionRef: CHAT, channel: 'web-form' };
    await recorded({ ...chat, testedOn: '2026-11-01' }, LEAD);
    await recorded({ ...chat, reachedUs: false }, LEAD);
    await untilSaid(CHAT, /^fail: .*web-form on 2026-11-20/);
    await recorded({ ...chat, testedOn: '2026-11-23' }, LEAD);
    await untilSaid(CHAT, /^pass: .*tested on 2026-11-23/);
    const { items, mayRecord } = await list(CHAT, LEAD);
    expect(mayRecord).toBe(true);
    expect(items.map((item: any) => [item.testedOn, item.reachedUs])).toEqual([
      ['2026-11-23', true],
      ['2026-11-20', false],
      ['2026-11-01', true],
    ]);
  });

  it('are journalled', async () => {
    const { body } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    expect(body).toMatchObject({ ok: true, events: 4 });
  });

  it.each([
    ['in the future', { testedOn: '2026-11-24' }, /to 2026-11-23/],
    ['of long ago', { testedOn: '2021-11-22' }, /from 2021-11-23/],
    ['on no day', { testedOn: '2026-02-30' }, /YYYY-MM-DD/],
    ['of no known channel', { channel: 'pigeon' }, /channel: /],
    ['that do not say how they ended', { reachedUs: 'yes' }, /reachedUs: /],
    ['with unprintable notes', { note: 'a\u0000b' }, /note: /],
    ['with keys nobody knows', { by: LEAD }, /no key 'by'/],
    ['of a service', { interactionRef: 'component:default/a' }, /reference/],
  ])('%s are refused', async (_, changes, message) => {
    const { status, body } = await record(changes);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });

  it('are recorded by people who may, and by no token', async () => {
    const answers = [
      await record({}, CLERK),
      await record({ interactionRef: CHAT }),
      await portal.post(PATH, CALL),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('tell nobody whether there is an interaction', async () => {
    const hidden = await record({}, OUTSIDER);
    const unknown = await record(
      { interactionRef: 'customerinteraction:default/loanz' },
      OUTSIDER,
    );
    expect(hidden.status).toBe(404);
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message.replace('loanz', 'loans')).toBe(
      hidden.body.error.message,
    );
  });
});
