import { IncomingHttpHeaders } from 'node:http';
import { chatwootScheme } from '../chatwoot';
import { createHmacScheme } from '../createHmacScheme';
import { intercomScheme } from '../intercom';
import { jiraScheme } from '../jira';
import { standardWebhooksScheme } from '../standardWebhooks';
import { WebhookScheme } from '../WebhookScheme';
import { zammadScheme } from '../zammad';
import { zendeskScheme } from '../zendesk';

/** A signature that is known to be right. */
export interface Vector {
  /** Where the signature comes from; none was made by the code under test. */
  source: string;
  scheme: WebhookScheme;
  secret: string;
  headers: IncomingHttpHeaders;
  body: string;
  deliveryId?: string;
  signedAt?: string;
}

/** Signatures of others: published, or made with another program. */
export const VECTORS: Vector[] = [
  {
    source: 'the Standard Webhooks specification and its libraries',
    scheme: standardWebhooksScheme,
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    headers: {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    },
    body: '{"test": 2432232314}',
    deliveryId: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    signedAt: '2021-02-25T15:02:10.000Z',
  },
  {
    source:
      'openssl, under the secret for testing in the documentation of Zendesk, which shows no signature of its own',
    scheme: zendeskScheme,
    secret: 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==',
    headers: {
      'x-zendesk-webhook-signature':
        'gf3v0LzLRHPUnIdhbvwRDVEvzSb07/QN0GYjSNlkBT0=',
      'x-zendesk-webhook-signature-timestamp': '2021-07-25T10:00:00Z',
      'x-zendesk-webhook-invocation-id': '01FBEXAMPLE',
    },
    body: '{"say": "hello"}',
    deliveryId: '01FBEXAMPLE',
    signedAt: '2021-07-25T10:00:00.000Z',
  },
  {
    source: 'the documentation of Jira Cloud on secure webhooks',
    scheme: jiraScheme,
    secret: "It's a Secret to Everybody",
    headers: {
      'x-hub-signature':
        'sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9',
      'x-atlassian-webhook-identifier': '1e31f8a6-1c4c-4f2c-9f7f-0d1c5a2c1b11',
    },
    body: 'Hello World!',
    deliveryId: '1e31f8a6-1c4c-4f2c-9f7f-0d1c5a2c1b11',
  },
  {
    source: 'openssl; the documentation of Intercom shows no secret',
    scheme: intercomScheme,
    secret: 'a8bc1dd6-46e5-4f0b-8f2c-7a6d1a0fca11',
    headers: {
      'x-hub-signature': 'sha1=982e1aad571fa7879780e4f25042df659b907096',
    },
    body: '{"type":"notification_event","id":"notif_78c122d0","topic":"ping"}',
  },
  {
    source: 'openssl; the documentation of Zammad shows no secret',
    scheme: zammadScheme,
    secret: 'zammad-signature-token',
    headers: {
      'x-hub-signature': 'sha1=1ea256c219ba93ff9d1c5c593855c236c26b1d59',
      'x-zammad-delivery': '7f2b8c1e-2a54-4cf5-b9f8-6d8f1ef4a1d2',
    },
    body: '{"ticket":{"id":81},"article":{"id":104}}',
    deliveryId: '7f2b8c1e-2a54-4cf5-b9f8-6d8f1ef4a1d2',
  },
  {
    source: 'openssl; Chatwoot publishes the form, but no example',
    scheme: chatwootScheme,
    secret: 'chatwoot-webhook-secret',
    headers: {
      'x-chatwoot-signature':
        'sha256=3da8e01509e14a3f442221d06c8750093419555f07f7e990e65e8f76d9d42524',
      'x-chatwoot-timestamp': '1794564000',
      'x-chatwoot-delivery': 'c6f7c2f4-93a1-4c8a-8f0d-0f5a0d6d9f0a',
    },
    body: '{"event":"conversation_created","id":7}',
    deliveryId: 'c6f7c2f4-93a1-4c8a-8f0d-0f5a0d6d9f0a',
    signedAt: '2026-11-13T10:00:00.000Z',
  },
  {
    source: 'the documentation of GitHub on validating deliveries',
    scheme: createHmacScheme({
      name: 'hmac',
      header: 'x-hub-signature-256',
      algorithm: 'sha256',
      encoding: 'hex',
      prefix: 'sha256=',
    }),
    secret: "It's a Secret to Everybody",
    headers: {
      'x-hub-signature-256':
        'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    },
    body: 'Hello, World!',
  },
  {
    source: 'the documentation of Slack on verifying requests',
    scheme: createHmacScheme({
      name: 'hmac',
      header: 'x-slack-signature',
      algorithm: 'sha256',
      encoding: 'hex',
      prefix: 'v0=',
      timestamp: {
        header: 'x-slack-request-timestamp',
        signed: 'v0:{timestamp}:{body}',
      },
    }),
    secret: '8f742231b10e8888abcd99yyyzzz85a5',
    headers: {
      'x-slack-signature':
        'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
      'x-slack-request-timestamp': '1531420618',
    },
    body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    signedAt: '2018-07-12T18:36:58.000Z',
  },
  {
    source: 'RFC 4231, test case 2, in base64',
    scheme: createHmacScheme({
      name: 'hmac',
      header: 'x-signature',
      algorithm: 'sha512',
      encoding: 'base64',
      deliveryIdHeader: 'x-delivery',
    }),
    secret: 'Jefe',
    headers: {
      'x-signature':
        'Fkt6e/z4GeLjlfvnO1bgo4e9ZCIugx/WECcM1+olBVSXWL91wFqZSm0DT2X48Ob9yuqxo01Ka0tjbgcKOLznNw==',
      'x-delivery': 'd-1',
    },
    body: 'what do ya want for nothing?',
    deliveryId: 'd-1',
  },
];
