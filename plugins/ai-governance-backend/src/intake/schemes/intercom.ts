import { requestsFromTags } from '../mapping/requestsFromTags';
import { createHmacScheme } from './createHmacScheme';

/**
 * Intercom webhooks, signed with the client secret of the app; conversations
 * that customers start become concerns.
 */
export const intercomScheme = createHmacScheme({
  name: 'intercom',
  kind: 'chat',
  header: 'x-hub-signature',
  algorithm: 'sha1',
  encoding: 'hex',
  prefix: 'sha1=',
  deliveryIdPath: 'id',
  mapping: {
    when: { topic: 'conversation.user.created' },
    receivedAt: 'data.item.created_at',
    summary: {
      path: ['data.item.title', 'data.item.source.subject'],
      html: true,
    },
    description: { path: 'data.item.source.body', html: true },
    requests: requestsFromTags('data.item.tags.tags[*].name'),
    customer: {
      reference: 'data.item.source.author.id',
      name: 'data.item.source.author.name',
      email: 'data.item.source.author.email',
    },
  },
});
