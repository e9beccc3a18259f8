import { createHmac } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { TestPortal } from '../__testUtils__/portal';
import {
  CLERK,
  ENGINEER,
  LOANS,
  MovableClock,
  startConcernPortal,
} from '../concerns/__testUtils__/concernPortal';

jest.setTimeout(300_000);

const SECRET = 'the secret of the help desk';
const OLD_SECRET = 'the secret before that';
const NOW = '2026-11-23T09:00:00.000Z';

const PAYLOAD = {
  ticket: 'T-1',
  loan: 'LOAN-4711',
  text: 'Why was I refused? Call me at +49 30 901820.',
  customer: { mail: 'maria@muster.example' },
  kind: 'complaint',
};

describeOnEachDatabase('signed deliveries', database => {
  const clock = new MovableClock(NOW);
  const logger = mockServices.logger.mock();
  let portal: TestPortal;
  let count = 0;

  function deliver(
    payload: unknown,
    options: {
      secret?: string;
      at?: string;
      channel?: string;
      id?: string;
      body?: string;
      signature?: string;
    } = {},
  ) {
    const body = options.body ?? JSON.stringify(payload);
    const at = String(
      Math.floor(Date.parse(options.at ?? clock.now().toISOString()) / 1000),
    );
    count += 1;
    const signature =
      options.signature ??
      createHmac('sha256', options.secret ?? SECRET)
        .update(`${at}.${body}`)
        .digest('hex');
    return portal
      .send('post', `/ai-governance/intake/${options.channel ?? 'desk'}`, {})
      .unset('Authorization')
      .set('Content-Type', 'application/json')
      .set('X-Desk-Time', at)
      .set('X-Desk-Delivery', options.id ?? `delivery-${count}`)
      .set('X-Desk-Signature', signature)
      .send(body);
  }

  async function kept(): Promise<number> {
    const { body } = await portal
      .get('/ai-governance/concerns?limit=1', CLERK)
      .expect(200);
    return body.totalItems;
  }

  beforeAll(async () => {
    portal = await startConcernPortal({
      database,
      clock,
      modules: [logger.factory],
      aiGovernance: {
        intake: {
          channels: {
            desk: {
              scheme: 'hmac',
              kind: 'email',
              secrets: [SECRET, OLD_SECRET],
              interactionRef: LOANS,
              schemeOptions: {
                header: 'X-Desk-Signature',
                algorithm: 'sha256',
                encoding: 'hex',
                timestamp: {
                  header: 'X-Desk-Time',
                  signed: '{timestamp}.{body}',
                },
                deliveryIdHeader: 'X-Desk-Delivery',
              },
              mapping: {
                when: { ticket: { $exists: true } },
                description: 'text',
                decisionRef: 'loan',
                requests: [{ type: 'kind' }],
                customer: { email: 'customer.mail' },
              },
            },
          },
        },
      },
    });
  });

  afterAll(() => portal?.stop());

  it('become concerns, with their identifiers taken out', async () => {
    const { status, body } = await deliver(PAYLOAD);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      outcome: 'taken',
      reference: expect.stringMatching(/^C-/),
      receipt: expect.any(String),
    });
    const { body: concern } = await portal
      .get(`/ai-governance/concerns/${body.id}`, CLERK)
      .expect(200);
    expect(concern).toMatchObject({
      channel: 'email',
      interactionRef: LOANS,
      decisionRef: 'LOAN-4711',
      description: 'Why was I refused? Call me at [phone].',
      recordedBy: 'channel:desk',
      personalData: { customer: { email: 'maria@muster.example' } },
    });
  });

  it('become one concern each, however often they come', async () => {
    const before = await kept();
    const again = { ...PAYLOAD, ticket: 'T-2' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => deliver(again, { id: 'same' })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array(9).fill(200),
      201,
    ]);
    const renamed = await deliver(again, { id: 'another name' });
    expect(renamed.body.outcome).toBe('repeated');
    expect(renamed.body.receipt).toBeUndefined();
    expect(await kept()).toBe(before + 1);
  });

  it('are signed with the old secret until it is taken away', async () => {
    const { status } = await deliver(
      { ...PAYLOAD, ticket: 'T-3' },
      { secret: OLD_SECRET },
    );
    expect(status).toBe(201);
  });

  it.each([
    ['a wrong signature', 401, { secret: 'guessed' }],
    ['no signature', 401, { signature: '' }],
    ['a time of yesterday', 401, { at: '2026-11-22T09:00:00Z' }],
    ['an unknown channel', 404, { channel: 'desks' }],
    ['what is no JSON', 400, { body: '{"ticket": "T-9", secret' }],
    ['a body that is too large', 413, { body: `"${'x'.repeat(300_000)}"` }],
    ['no concern', 422, { body: '{"ticket":"T-9"}' }],
  ])('are refused with %s, and nothing is kept', async (_, status, options) => {
    const before = await kept();
    logger.warn.mockClear();
    const answer = await deliver({ ...PAYLOAD, ticket: 'T-4' }, options);
    expect(answer.status).toBe(status);
    expect(await kept()).toBe(before);
    expect(JSON.stringify(logger.warn.mock.calls)).not.toMatch(
      /T-9|Maria|LOAN/,
    );
  });

  it('are ignored where the channel does not take them', async () => {
    const { status, body } = await deliver({ news: 'A new colleague' });
    expect([status, body]).toEqual([202, { outcome: 'ignored' }]);
  });

  it('can be tried out by whoever may, and then nothing is kept', async () => {
    const before = await kept();
    const path = '/ai-governance/intake/desk/dry-run';
    const { body } = await portal.post(path, PAYLOAD, CLERK).expect(200);
    expect(body).toMatchObject({
      outcome: 'mapped',
      value: { decisionRef: 'LOAN-4711', requests: [{ type: 'complaint' }] },
      problems: [],
    });
    await portal.post(path, PAYLOAD, ENGINEER).expect(403);
    expect(await kept()).toBe(before);
  });
});
