import {
  Concern,
  CONCERN_CAUSES,
  concernMonths,
  ConcernOverview,
  concernOverviewSchema,
  concernViewSchema,
  summariseConcerns,
  toSummaryRow,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { HeldTasks } from '../../__testUtils__/HeldTasks';
import { TestPortal } from '../../__testUtils__/portal';
import {
  CHAT,
  CLERK,
  ENGINEER,
  LOANS,
  MovableClock,
  OUTSIDER,
  startConcernPortal,
} from '../__testUtils__/concernPortal';
import { historyModule } from '../__testUtils__/historyModule';
import { anyStories } from './__testUtils__/anyStories';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';
const NOW = '2026-11-23T09:00:00.000Z';
const STORIES = 80;

describeOnEachDatabase('what concerns come to', database => {
  let portal: TestPortal;

  async function concernsOf(query: string, user: string): Promise<Concern[]> {
    const { body } = await portal
      .get(`${CONCERNS}?${query}&limit=500`, user)
      .expect(200);
    return Promise.all(
      body.items.map(async ({ id }: { id: string }) => {
        const answer = await portal.get(`${CONCERNS}/${id}`, user).expect(200);
        return concernViewSchema.parse(answer.body);
      }),
    );
  }

  async function overviewOf(
    query: string,
    user: string,
  ): Promise<ConcernOverview> {
    const { body } = await portal
      .get(`${CONCERNS}/summary?${query}`, user)
      .expect(200);
    return concernOverviewSchema.parse(body);
  }

  beforeAll(async () => {
    const stories = fc.sample(anyStories(NOW), { seed: 8, numRuns: STORIES });
    portal = await startConcernPortal({
      database,
      clock: new MovableClock(NOW),
      // What they do to concerns would come between looking and counting.
      scheduler: new HeldTasks(['concern-clocks', 'concern-rules']).scheduler(),
      modules: [
        historyModule(
          { name: 'old desk', read: async () => stories },
          // Once this one has come in, all of the first are there.
          {
            name: 'last desk',
            read: async () => [{ ...stories[0], steps: [] }],
          },
        ),
      ],
    });
    await portal.until(
      `${CONCERNS}?limit=1`,
      ({ body }) => body.totalItems === STORIES + 1,
      CLERK,
    );
    const concerns = await concernsOf('', CLERK);
    for (const [index, { id, version }] of concerns.entries()) {
      const cause = CONCERN_CAUSES[index % 5];
      const path = `${CONCERNS}/${id}`;
      const body = { cause };
      if (index % 3 > 0) {
        await portal
          .send('patch', path, { body, user: CLERK, version })
          .expect(200);
      }
    }
  });

  afterAll(() => portal?.stop());

  it.each([
    ['', CLERK],
    [`entityRef=${LOANS}`, CLERK],
    ['entityRef=component:default/chat-api', CLERK],
    ['open=true&requestType=access,complaint', CLERK],
    ['state=closed,withdrawn', CLERK],
    ['assignee=me', CLERK],
    ['untriaged=true', CLERK],
    ['overdue=true', CLERK],
    ['dueWithinDays=7', CLERK],
    ['severity=medium,high', CLERK],
    ['fullTextFilterTerm=turned', CLERK],
    ['', ENGINEER],
    [`entityRef=${CHAT}`, ENGINEER],
    ['', OUTSIDER],
  ])(
    'is the same counted by the database and one by one: %s by %s',
    async (query, user) => {
      const { summary, months } = await overviewOf(query, user);
      const { asOf } = summary;
      const rows = (await concernsOf(query, user)).map(toSummaryRow);
      expect(summary).toEqual(
        summariseConcerns(rows, { asOf, channelConnected: false }),
      );
      expect(months).toEqual(concernMonths(rows, { asOf }));
    },
  );

  it('has something of everything', async () => {
    const { summary, months } = await overviewOf('', CLERK);
    expect(summary).toMatchObject({
      status: 'counted',
      all: STORIES + 1,
      timeToAcknowledge: { status: 'recorded' },
      timeToOutcome: { status: 'recorded' },
      inTime: { status: 'recorded' },
      decisionsChanged: { status: 'recorded' },
    });
    const { late, dueSoon, untriaged, closed } = summary as Record<
      string,
      unknown
    >;
    for (const count of [late, dueSoon, untriaged, closed]) {
      expect(count).toBeGreaterThan(0);
    }
    expect(months.every(({ status }) => status === 'recorded')).toBe(true);
  });
});
