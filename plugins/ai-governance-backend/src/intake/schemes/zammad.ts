import { requestsFromTags } from '../mapping/requestsFromTags';
import { createHmacScheme } from './createHmacScheme';

/**
 * Zammad webhooks with a signature token; the first article of a ticket that
 * a customer wrote becomes a concern.
 */
export const zammadScheme = createHmacScheme({
  name: 'zammad',
  header: 'x-hub-signature',
  algorithm: 'sha1',
  encoding: 'hex',
  prefix: 'sha1=',
  deliveryIdHeader: 'x-zammad-delivery',
  mapping: {
    when: { 'ticket.article_count': 1, 'article.sender': 'Customer' },
    receivedAt: 'ticket.created_at',
    summary: 'ticket.title',
    description: {
      path: 'article.body',
      html: { 'article.content_type': { $hasPrefix: 'text/html' } },
    },
    requests: requestsFromTags('ticket.tags'),
    customer: {
      reference: 'ticket.customer.id',
      name: {
        template: '{{ticket.customer.firstname}} {{ticket.customer.lastname}}',
      },
      email: 'ticket.customer.email',
    },
  },
});
