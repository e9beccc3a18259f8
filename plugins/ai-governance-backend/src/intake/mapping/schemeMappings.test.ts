import { z } from 'zod';
import { WEBHOOK_SCHEMES } from '../schemes/webhookSchemes';
import { mapPayload } from './mapPayload';

/** Payloads in the form that the senders document, cut to what is read. */
const ZENDESK = {
  type: 'zen:event-type:ticket.created',
  id: 'cbe4028c-7239-495d-b020-f22348516046',
  time: '2026-11-13T10:00:01Z',
  detail: {
    id: '35436',
    created_at: '2026-11-13T10:00:00Z',
    subject: 'My loan was refused',
    description: 'A machine said no.\nPlease look again.',
    requester_id: '8447388090494',
    tags: ['vip', 'human_review'],
    via: { channel: 'web' },
  },
  event: {},
};

const JIRA = {
  timestamp: 1794564001000,
  webhookEvent: 'jira:issue_created',
  issue: {
    key: 'CARE-7',
    fields: {
      summary: 'My loan was refused',
      description: 'A machine said no.',
      created: '2026-11-13T11:00:00.000+0100',
      labels: [],
      reporter: { accountId: '5b10a2', displayName: 'Jo Doe' },
    },
  },
};

const INTERCOM = {
  type: 'notification_event',
  id: 'notif_1',
  topic: 'conversation.user.created',
  data: {
    item: {
      type: 'conversation',
      id: '2001',
      created_at: 1794564000,
      title: null,
      source: {
        subject: '',
        body: '<p>A machine said no.</p><p>Why?</p>',
        author: {
          type: 'lead',
          id: 'c-9',
          name: 'Jo',
          email: 'jo@example.com',
        },
      },
      tags: { tags: [{ name: 'explanation' }] },
    },
  },
};

const ZAMMAD = {
  ticket: {
    id: 81,
    article_count: 1,
    created_at: '2026-11-13T10:00:00.000Z',
    title: 'My loan was refused',
    customer: { id: 8, firstname: 'Jo', lastname: '', email: 'jo@example.com' },
  },
  article: {
    body: 'A machine said no.<div>Why?</div>',
    content_type: 'text/html',
    sender: 'Customer',
  },
};

const CHATWOOT = {
  event: 'conversation_created',
  id: 7,
  created_at: 1794564000,
  labels: ['opt_out'],
  additional_attributes: { browser_language: 'de' },
  messages: [{ content: 'A machine said no.\nWhy?', message_type: 0 }],
  meta: { sender: { id: 3, name: 'Jo', email: null } },
};

function mapWith(scheme: string, payload: unknown) {
  const { mapping } = WEBHOOK_SCHEMES.find(({ name }) => name === scheme)!;
  return mapPayload({
    mapping: mapping!,
    payload,
    schema: z.any(),
    channel: 'api',
  });
}

const receivedAt = '2026-11-13T10:00:00.000Z';

describe('the mapping that comes with', () => {
  it.each<[string, unknown, unknown]>([
    [
      'zendesk',
      ZENDESK,
      {
        channel: 'api',
        receivedAt,
        summary: 'My loan was refused',
        description: 'A machine said no.\nPlease look again.',
        requests: [{ type: 'human-review' }],
        customer: { reference: '8447388090494' },
      },
    ],
    [
      'jira',
      JIRA,
      {
        channel: 'api',
        receivedAt,
        summary: 'My loan was refused',
        description: 'A machine said no.',
        requests: [{ type: 'complaint' }],
        customer: { reference: '5b10a2', name: 'Jo Doe' },
      },
    ],
    [
      'intercom',
      INTERCOM,
      {
        channel: 'api',
        receivedAt,
        summary: 'A machine said no.',
        description: 'A machine said no.\n\nWhy?',
        requests: [{ type: 'explanation' }],
        customer: { reference: 'c-9', name: 'Jo', email: 'jo@example.com' },
      },
    ],
    [
      'zammad',
      ZAMMAD,
      {
        channel: 'api',
        receivedAt,
        summary: 'My loan was refused',
        description: 'A machine said no.\nWhy?',
        requests: [{ type: 'complaint' }],
        customer: { reference: '8', name: 'Jo', email: 'jo@example.com' },
      },
    ],
    [
      'chatwoot',
      CHATWOOT,
      {
        channel: 'api',
        receivedAt,
        summary: 'A machine said no.',
        description: 'A machine said no.\nWhy?',
        requests: [{ type: 'opt-out' }],
        language: 'de',
        customer: { reference: '3', name: 'Jo' },
      },
    ],
  ])('%s makes a concern of its payload', (scheme, payload, candidate) => {
    expect(mapWith(scheme, payload)).toMatchObject({
      outcome: 'mapped',
      problems: [],
    });
    expect(mapWith(scheme, payload)).toHaveProperty('candidate', candidate);
  });

  it.each<[string, unknown]>([
    ['zendesk', { ...ZENDESK, type: 'zen:event-type:ticket.tags_changed' }],
    ['jira', { ...JIRA, webhookEvent: 'jira:issue_updated' }],
    ['intercom', { ...INTERCOM, topic: 'conversation.admin.replied' }],
    ['intercom', { type: 'notification_event', topic: 'ping' }],
    ['zammad', { ...ZAMMAD, ticket: { ...ZAMMAD.ticket, article_count: 2 } }],
    ['zammad', { ...ZAMMAD, article: { ...ZAMMAD.article, sender: 'Agent' } }],
    ['chatwoot', { ...CHATWOOT, event: 'message_created' }],
    [
      'chatwoot',
      { ...CHATWOOT, messages: [{ content: 'Hi', message_type: 1 }] },
    ],
  ])('%s leaves other payloads alone: %#', (scheme, payload) => {
    expect(mapWith(scheme, payload)).toEqual({ outcome: 'ignored' });
  });
});
