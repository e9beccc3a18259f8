import { PastConcern } from '@ai-governance/backstage-plugin-ai-governance-node';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { TestPortal } from '../../__testUtils__/portal';
import {
  CLERK,
  LEAD,
  LOANS,
  MovableClock,
  startConcernPortal,
} from '../__testUtils__/concernPortal';
import { historyModule } from '../__testUtils__/historyModule';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';

const LETTER: PastConcern = {
  key: 'old-1',
  submission: {
    receivedAt: '2026-03-02T10:00:00.000Z',
    channel: 'post',
    interactionRef: LOANS,
    summary: 'My loan was refused',
    description: 'Nobody has told me why.',
    requests: [{ type: 'complaint' }],
    jurisdiction: 'DE',
  },
  recordedAt: '2026-03-04T09:00:00.000Z',
  recordedBy: CLERK,
  assignee: CLERK,
  cause: 'expectation',
  steps: [
    {
      at: '2026-03-06T09:00:00.000Z',
      by: CLERK,
      transition: { to: 'acknowledged', channel: 'post', text: 'We have it.' },
    },
    {
      at: '2026-03-07T09:00:00.000Z',
      by: CLERK,
      transition: { to: 'withdrawn', because: 'It was about another bank.' },
    },
  ],
};

const SAME_AGAIN: PastConcern = {
  ...LETTER,
  key: 'old-2',
  steps: [
    {
      at: '2026-03-05T09:00:00.000Z',
      by: CLERK,
      transition: { to: 'duplicate', of: 'old-1' },
    },
  ],
};

const IMPOSSIBLE: PastConcern = {
  ...LETTER,
  key: 'old-3',
  steps: [
    {
      at: '2026-03-05T09:00:00.000Z',
      by: CLERK,
      transition: { to: 'closed' },
    },
  ],
};

describeOnEachDatabase('concerns that were handled elsewhere', database => {
  let portal: TestPortal;
  let reads = 0;

  beforeAll(async () => {
    reads = 0;
    const source = {
      name: 'old desk',
      async read() {
        reads += 1;
        return [LETTER, SAME_AGAIN, IMPOSSIBLE];
      },
    };
    portal = await startConcernPortal({
      database,
      clock: new MovableClock('2026-11-23T09:00:00.000Z'),
      modules: [historyModule(source, source)],
    });
  });

  afterAll(() => portal?.stop());

  it('are taken over once, with their times, and go through the guards', async () => {
    const { body } = await portal.until(
      `${CONCERNS}?orderField=reference,asc`,
      ({ body: page }) =>
        reads === 2 &&
        page.items.some(
          ({ state }: { state: string }) => state === 'duplicate',
        ),
      CLERK,
    );
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual([
      'withdrawn',
      'duplicate',
      'received',
    ]);
    const [{ id }] = body.items;
    const { body: concern } = await portal
      .get(`${CONCERNS}/${id}`, CLERK)
      .expect(200);
    expect(concern).toMatchObject({
      cause: 'expectation',
      receivedAt: LETTER.submission.receivedAt,
      recordedAt: LETTER.recordedAt,
      assignee: CLERK,
      acknowledgement: { at: '2026-03-06T09:00:00.000Z', by: CLERK },
      ending: { at: '2026-03-07T09:00:00.000Z' },
    });
    const { body: timeline } = await portal
      .get(`${CONCERNS}/${id}/timeline`, CLERK)
      .expect(200);
    expect(
      timeline.items.map(({ type, at }: { type: string; at: string }) =>
        [at.slice(0, 10), type].join(' '),
      ),
    ).toEqual([
      '2026-03-04 concern.received',
      '2026-03-04 concern.assigned',
      '2026-03-06 concern.late',
      '2026-03-06 concern.acknowledged',
      '2026-03-07 concern.withdrawn',
      '2026-03-07 concern.amended',
    ]);
    const { body: verification } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    expect(verification).toMatchObject({ ok: true });
  });
});
