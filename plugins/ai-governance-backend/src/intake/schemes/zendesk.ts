import { requestsFromTags } from '../mapping/requestsFromTags';
import { createHmacScheme } from './createHmacScheme';

/**
 * Zendesk webhooks. The mapping is for those that are subscribed to the event
 * of new tickets; what a trigger sends is written by whoever set it up.
 */
export const zendeskScheme = createHmacScheme({
  name: 'zendesk',
  header: 'x-zendesk-webhook-signature',
  algorithm: 'sha256',
  encoding: 'base64',
  timestamp: {
    header: 'x-zendesk-webhook-signature-timestamp',
    signed: '{timestamp}{body}',
  },
  deliveryIdHeader: 'x-zendesk-webhook-invocation-id',
  deliveryIdPath: 'id',
  mapping: {
    when: { type: 'zen:event-type:ticket.created' },
    receivedAt: 'detail.created_at',
    summary: 'detail.subject',
    description: 'detail.description',
    requests: requestsFromTags('detail.tags'),
    customer: { reference: 'detail.requester_id' },
  },
});
