import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openOutbox, TestOutbox } from '../__testUtils__/openOutbox';
import { createEventsConsumer } from './createEventsConsumer';
import { createNotificationConsumer } from './createNotificationConsumer';

describeOnEachDatabase('the consumers of the outbox', testDatabase => {
  let knex: Knex;
  let room: TestOutbox;

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  beforeEach(async () => {
    room = await openOutbox(knex);
  });

  afterAll(() => knex?.destroy());

  it('publishes events that name the change and nothing else', async () => {
    const published: EventParams[] = [];
    const events: EventsService = {
      publish: async params => {
        published.push(params);
      },
      subscribe: async () => {},
    };
    room.outbox.register(createEventsConsumer({ events }));
    await room.append('a', {
      why: 'Because of Ada',
      data: { state: 'received' },
      sealed: { description: 'I am Ada' },
    });
    await room.worker().drain();
    expect(published).toEqual([
      {
        topic: 'ai-governance.concern',
        eventPayload: {
          type: 'concern.received',
          record: { kind: 'concern', id: 'a' },
          position: 1,
          at: '2026-11-29T09:00:00.000Z',
          scope: 'ai-governance:events:concern:a:1:0',
        },
      },
    ]);
  });

  it('sends what a feature makes of an event, with a scope', async () => {
    const sent: NotificationSendOptions[] = [];
    let down = true;
    const recipients = {
      type: 'entity' as const,
      entityRef: 'group:default/care',
    };
    room.outbox.register(
      createNotificationConsumer({
        feature: 'concerns',
        notifications: {
          send: async options => {
            if (down) {
              throw new Error('down');
            }
            sent.push(options);
          },
        },
        notificationsFor: ({ type, record }) =>
          type === 'concern.received'
            ? [
                { recipients, title: `A concern ${record.id}`, link: '/x' },
                { recipients, title: 'Another', scope: 'mine' },
              ]
            : [],
      }),
    );
    await room.append('a');
    await room.append('a', { type: 'concern.noted' });
    await room.worker().drain();
    down = false;
    room.pass(1000);
    await room.worker().drain();
    expect(sent).toEqual([
      {
        recipients,
        payload: {
          title: 'A concern a',
          link: '/x',
          severity: 'normal',
          topic: 'ai-governance',
          scope: 'ai-governance:notifications:concerns:concern:a:1:0',
        },
      },
      {
        recipients,
        payload: {
          title: 'Another',
          severity: 'normal',
          topic: 'ai-governance',
          scope: 'mine',
        },
      },
    ]);
  });
});
