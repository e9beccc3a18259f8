import { mockServices } from '@backstage/backend-test-utils';
import { Waiver } from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { sqlite } from '../__testUtils__/databases';
import { connectTo, openDatabase } from '../__testUtils__/openDatabase';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';
import { WaiverPolicy } from './WaiverPolicy';
import { WaiverReminder } from './WaiverReminder';

const WAIVER: Waiver = {
  id: 'one',
  version: 2,
  entityRef: 'customerinteraction:default/chat',
  checkId: 'identification.affected-roles',
  state: 'approved',
  reason: 'The survey is under way.',
  owner: 'group:default/care',
  until: '2026-12-01',
  requestedBy: 'user:default/ada',
  requestedAt: '2026-11-01T09:00:00.000Z',
};

async function setUp() {
  const knex = connectTo(sqlite());
  const database = await openDatabase(knex);
  const store = new DatabaseWaiverStore();
  await store.add(database.reader, WAIVER);
  const sent: NotificationSendOptions[] = [];
  const state = { today: '2026-11-16', down: false };
  const reminder = new WaiverReminder({
    database,
    store,
    policy: WaiverPolicy.fromConfig(mockServices.rootConfig()),
    notifications: {
      send: async options => {
        if (state.down) {
          throw new Error('down');
        }
        sent.push(options);
      },
    },
    clock: { now: () => new Date(`${state.today}T09:00:00.000Z`) },
    logger: mockServices.logger.mock(),
  });
  return { knex, reminder, sent, state };
}

describe('WaiverReminder', () => {
  it('tells the owner once, two weeks ahead', async () => {
    const { knex, reminder, sent, state } = await setUp();
    await reminder.remind();
    expect(sent).toEqual([]);
    state.today = '2026-11-17';
    await reminder.remind();
    await reminder.remind();
    expect(sent).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: 'group:default/care' },
        payload: {
          link: '/catalog/default/customerinteraction/chat/ai-customer-impact',
          scope: 'ai-governance:waiver-ends:one',
        },
      },
    ]);
    await knex.destroy();
  });

  it('tries again when nobody could be told', async () => {
    const { knex, reminder, sent, state } = await setUp();
    Object.assign(state, { today: '2026-11-20', down: true });
    await reminder.remind();
    state.down = false;
    await reminder.remind();
    expect(sent).toHaveLength(1);
    await knex.destroy();
  });
});
