import {
  RecordEvent,
  recordTopic,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EventsService } from '@backstage/plugin-events-node';
import { OutboxConsumer } from './OutboxConsumer';

/**
 * Publishes every change on the topic of its record kind. An event carries what
 * names the change and nothing of the record: topics know no permissions.
 */
export function createEventsConsumer(options: {
  events: EventsService;
}): OutboxConsumer {
  const { events } = options;
  return {
    name: 'events',
    wants: ({ type, record, position, at }) => ({
      payload: { type, record, position, at },
    }),
    async handle({ record, payload, scope }) {
      const eventPayload = { ...payload, scope } as RecordEvent;
      await events.publish({ topic: recordTopic(record.kind), eventPayload });
    },
  };
}
