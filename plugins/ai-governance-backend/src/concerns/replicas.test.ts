import {
  ConcernView,
  concernViewSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { describeOnPostgres, sameDatabase } from '../__testUtils__/databases';
import { HeldTasks } from '../__testUtils__/HeldTasks';
import { eventually, TestPortal } from '../__testUtils__/portal';
import { keepNotifications } from '../__testUtils__/sentNotifications';
import {
  CLERK,
  LEAD,
  MovableClock,
  OTHER_REVIEWER,
  REVIEWER,
  startConcernPortal,
} from './__testUtils__/concernPortal';
import {
  DECISION,
  REVIEW_LETTER,
  STEPS_TO_DECISION,
} from './__testUtils__/decision';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';
const START = Date.parse('2026-11-23T09:00:00.000Z');
const CLOCKS_APART_MS = 5000;
const HELD = ['concern-clocks', 'journal-checkpoints'];
const LATE_CONCERNS = 50;

/** One of several backends on the same database. */
interface Replica {
  portal: TestPortal;
  tasks: HeldTasks;
  clock: MovableClock;
}

describeOnPostgres('two replicas with clocks apart', database => {
  const sent: NotificationSendOptions[] = [];
  const replicas: Replica[] = [];

  /** Moves both clocks; the second one stays ahead. */
  function moveTo(ms: number): void {
    replicas.forEach(({ clock }, index) =>
      clock.moveTo(new Date(ms + index * CLOCKS_APART_MS).toISOString()),
    );
  }

  /** Has both do the same at once. */
  async function both(task: string): Promise<void> {
    await Promise.all(replicas.map(({ tasks }) => tasks.run(task)));
  }

  async function enter(
    { portal }: Replica,
    receivedAt?: string,
  ): Promise<ConcernView> {
    const { body } = await portal
      .post(CONCERNS, { ...REVIEW_LETTER, receivedAt }, CLERK)
      .expect(201);
    return concernViewSchema.parse(body);
  }

  async function timeline(id: string): Promise<any[]> {
    const { body } = await replicas[0].portal
      .get(`${CONCERNS}/${id}/timeline`, LEAD)
      .expect(200);
    return body.items;
  }

  beforeAll(async () => {
    const same = sameDatabase(database);
    for (const ahead of [0, CLOCKS_APART_MS]) {
      const tasks = new HeldTasks(HELD);
      const clock = new MovableClock(new Date(START + ahead).toISOString());
      const portal = await startConcernPortal({
        database: same,
        clock,
        scheduler: tasks.scheduler(),
        modules: [keepNotifications(sent)],
      });
      replicas.push({ portal, tasks, clock });
    }
  });

  afterAll(async () => {
    for (const { portal } of replicas) {
      await portal.stop();
    }
  });

  it('notice each clock that runs out once, and tell of it once', async () => {
    moveTo(START);
    const entered = await Promise.all(
      Array.from({ length: LATE_CONCERNS }, (_, index) =>
        enter(replicas[index % 2], new Date(START - index * 200).toISOString()),
      ),
    );
    const ends = entered.flatMap(({ requests }) =>
      requests.flatMap(({ clocks }) => clocks.flatMap(({ dueAt }) => dueAt!)),
    );
    const firstEnd = Math.min(...ends.map(end => Date.parse(end)));
    // The clock that is ahead sees them run out while the other does not yet.
    for (let second = -6; second <= 12; second += 2) {
      moveTo(firstEnd + second * 1000);
      await Promise.all([
        both('concern-clocks'),
        both('concern-clocks'),
        both('journal-checkpoints'),
      ]);
    }
    for (const { id } of entered) {
      const events = await timeline(id);
      expect(events.map(({ type }) => type)).toEqual([
        'concern.received',
        'concern.late',
      ]);
      expect(events[1].data.breaches).toHaveLength(1);
    }
    await eventually(
      async () => sent.length,
      length => length >= 2 * LATE_CONCERNS,
    );
    const scopes = sent.map(({ payload }) => payload.scope);
    expect(new Set(scopes).size).toBe(2 * LATE_CONCERNS);
    expect(scopes).toHaveLength(2 * LATE_CONCERNS);
  });

  it('let one of two decide, and tell the other the version', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, ...entered } = await enter(replicas[0]);
      let { version } = entered;
      for (const body of STEPS_TO_DECISION) {
        const answer = await replicas[version % 2].portal
          .send('post', `${CONCERNS}/${id}/transitions`, {
            body,
            user: CLERK,
            version,
          })
          .expect(200);
        ({ version } = answer.body);
      }
      const answers = await Promise.all(
        [REVIEWER, OTHER_REVIEWER].map((user, index) =>
          replicas[index].portal.send('post', `${CONCERNS}/${id}/transitions`, {
            body: DECISION,
            user,
            version,
          }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const loser = answers.find(({ status }) => status === 412)!;
      expect(loser.body.error.message).toContain(`"${version + 1}"`);
      const decisions = (await timeline(id)).filter(
        ({ type }) => type === 'concern.decided',
      );
      expect(decisions).toHaveLength(1);
    }
  });

  it('keep both of two notes that are written at once', async () => {
    const { id } = await enter(replicas[1]);
    await Promise.all(
      replicas.map(({ portal }) =>
        portal
          .post(
            `${CONCERNS}/${id}/messages`,
            { kind: 'note', text: 'The ledger was right.' },
            CLERK,
          )
          .expect(200),
      ),
    );
    expect((await timeline(id)).map(({ type }) => type)).toEqual([
      'concern.received',
      'concern.noted',
      'concern.noted',
    ]);
  });

  it('write one chain of checkpoints', async () => {
    for (let round = 0; round < 3; round += 1) {
      await enter(replicas[round % 2]);
      await both('journal-checkpoints');
    }
    for (const { portal } of replicas) {
      const { body } = await portal
        .get('/ai-governance/journal/verification', LEAD)
        .expect(200);
      expect(body).toMatchObject({ ok: true });
      expect(body.checkpoints).toBeGreaterThan(3);
    }
  });
});
