import { requestsFromTags } from '../mapping/requestsFromTags';
import { createHmacScheme } from './createHmacScheme';

/** Chatwoot marks what an agent wrote with this number. */
const OUTGOING = 1;

/** Chatwoot webhooks; conversations that customers start become concerns. */
export const chatwootScheme = createHmacScheme({
  name: 'chatwoot',
  kind: 'chat',
  header: 'x-chatwoot-signature',
  algorithm: 'sha256',
  encoding: 'hex',
  prefix: 'sha256=',
  timestamp: {
    header: 'x-chatwoot-timestamp',
    signed: '{timestamp}.{body}',
  },
  deliveryIdHeader: 'x-chatwoot-delivery',
  mapping: {
    when: {
      $all: [
        { event: 'conversation_created' },
        { $not: { messages: { $contains: { message_type: OUTGOING } } } },
      ],
    },
    receivedAt: 'created_at',
    summary: 'additional_attributes.mail_subject',
    description: 'messages[0].content',
    requests: requestsFromTags('labels'),
    language: 'additional_attributes.browser_language',
    customer: {
      reference: 'meta.sender.id',
      name: 'meta.sender.name',
      email: 'meta.sender.email',
    },
  },
});
