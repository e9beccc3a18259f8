import { chatwootScheme } from './chatwoot';
import { intercomScheme } from './intercom';
import { jiraScheme } from './jira';
import { standardWebhooksScheme } from './standardWebhooks';
import { WebhookScheme } from './WebhookScheme';
import { zammadScheme } from './zammad';
import { zendeskScheme } from './zendesk';

/** The schemes that need nothing but a secret. */
export const WEBHOOK_SCHEMES: readonly WebhookScheme[] = [
  standardWebhooksScheme,
  zendeskScheme,
  jiraScheme,
  intercomScheme,
  zammadScheme,
  chatwootScheme,
];

/** The scheme that config describes itself. */
export const GENERIC_SCHEME = 'hmac';
