import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo, openDatabase } from '../__testUtils__/openDatabase';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { DatabaseQuestionStore } from './DatabaseQuestionStore';
import { QuestionReminder } from './QuestionReminder';
import { StoredQuestion } from './QuestionStore';

const LENDING = 'group:default/lending';
const LEGAL = 'group:default/legal';

function question(
  checkId: string,
  changes: Partial<StoredQuestion> = {},
): StoredQuestion {
  return {
    interactionRef: 'customerinteraction:default/chat',
    checkId,
    requirement: 'identification',
    level: 'identified',
    owner: LENDING,
    askedOn: '2026-11-01',
    dueOn: '2026-12-01',
    ...changes,
  };
}

describeOnEachDatabase('QuestionReminder', testDatabase => {
  const store = new DatabaseQuestionStore();
  let knex: Knex;
  let database: GovernanceDatabase;
  let sent: NotificationSendOptions[];
  let down: boolean;

  async function remindOn(day: string): Promise<NotificationSendOptions[]> {
    sent = [];
    const reminder = new QuestionReminder({
      database,
      store,
      notifications: {
        send: async options => {
          if (down) {
            throw new Error('down');
          }
          sent.push(options);
        },
      },
      clock: { now: () => new Date(`${day}T09:00:00.000Z`) },
      logger: mockServices.logger.mock(),
    });
    await reminder.remind();
    return sent;
  }

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    database = await openDatabase(knex);
  });

  beforeEach(async () => {
    down = false;
    await knex('questions').delete();
    await store.put(database.reader, [
      question('a'),
      question('b', { dueOn: '2026-12-03' }),
      question('c', { owner: LEGAL, dueOn: '2026-12-03' }),
    ]);
  });

  afterAll(() => knex?.destroy());

  it('tells an owner once, on the day after the due date', async () => {
    expect(await remindOn('2026-12-01')).toEqual([]);
    expect(await remindOn('2026-12-02')).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: LENDING },
        payload: {
          title: '1 question of yours is overdue',
          link: '/ai-governance/work-list?part=questions',
          scope: `ai-governance:questions-overdue:${LENDING}`,
        },
      },
    ]);
    expect(await remindOn('2026-12-02')).toEqual([]);
    expect(await remindOn('2026-12-03')).toEqual([]);
  });

  it('counts all that is overdue when another question becomes so', async () => {
    await remindOn('2026-12-02');
    const [legal, lending, ...others] = await remindOn('2026-12-04');
    expect(legal.payload.title).toBe('1 question of yours is overdue');
    expect(lending.payload).toMatchObject({
      title: '2 questions of yours are overdue',
      description: expect.stringContaining('due on 2026-12-01'),
    });
    expect(others).toEqual([]);
  });

  it('tells nobody twice on one day', async () => {
    await remindOn('2026-12-04');
    await store.put(database.reader, [question('d')]);
    expect(await remindOn('2026-12-04')).toEqual([]);
    const [again] = await remindOn('2026-12-05');
    expect(again.payload.title).toBe('3 questions of yours are overdue');
  });

  it('tells the new owner of what was overdue with the old one', async () => {
    await remindOn('2026-12-04');
    await store.put(database.reader, [question('a', { owner: LEGAL })]);
    const told = await remindOn('2026-12-05');
    expect(told).toMatchObject([
      {
        recipients: { entityRef: LEGAL },
        payload: { title: '2 questions of yours are overdue' },
      },
    ]);
  });

  it('tries again when nobody could be told', async () => {
    down = true;
    expect(await remindOn('2026-12-02')).toEqual([]);
    down = false;
    expect(await remindOn('2026-12-02')).toHaveLength(1);
  });
});
