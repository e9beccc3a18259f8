import { createHmac } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { IntakeChannels } from './IntakeChannels';

const SECRET = 'a secret of some length';

function channelsOf(channels: JsonObject): IntakeChannels {
  return IntakeChannels.fromConfig(
    mockServices.rootConfig({
      data: { aiGovernance: { intake: { channels } } },
    }),
  );
}

const GENERIC = {
  scheme: 'hmac',
  secrets: [SECRET],
  schemeOptions: {
    header: 'X-Signature',
    algorithm: 'sha256',
    encoding: 'hex',
    timestamp: { header: 'X-Time', signed: '{timestamp}.{body}' },
    deliveryIdHeader: 'X-Delivery',
  },
  mapping: { description: 'text' },
};

describe('the channels of intake', () => {
  it('are none if config says nothing', () => {
    const channels = IntakeChannels.fromConfig(mockServices.rootConfig());
    expect(channels.list()).toEqual([]);
    expect(channels.get('desk')).toBeUndefined();
  });

  it.each(['zendesk', 'jira', 'intercom', 'zammad', 'chatwoot'])(
    'of %s need only its secrets',
    scheme => {
      const channel = channelsOf({ desk: { scheme, secrets: [SECRET] } }).get(
        'desk',
      )!;
      expect(channel.mapping.when).toBeDefined();
      expect(channel.mapping.description).toBeDefined();
      expect(channel.kind).toBe(
        ['intercom', 'chatwoot'].includes(scheme) ? 'chat' : 'api',
      );
    },
  );

  it('verify a signature with the secrets and the tolerance of config', () => {
    const channel = channelsOf({
      desk: {
        ...GENERIC,
        secrets: ['the secret of last year', SECRET],
        toleranceSeconds: 60,
      },
    }).get('desk')!;
    const rawBody = Buffer.from('{"text":"hello"}');
    const verify = (seconds: number) =>
      channel.verify({
        rawBody,
        headers: {
          'x-signature': createHmac('sha256', SECRET)
            .update('1794564000.')
            .update(rawBody)
            .digest('hex'),
          'x-time': '1794564000',
          'x-delivery': 'd-1',
        },
        now: new Date((1794564000 + seconds) * 1000),
      });
    expect(verify(60)).toMatchObject({ ok: true, deliveryId: 'd-1' });
    expect(verify(61)).toEqual({ ok: false, reason: 'stale' });
    expect(channel.deliveryIdOf(verify(0), { id: 'in the body' })).toBe('d-1');
  });

  it('keep their secrets to themselves', () => {
    const channels = channelsOf({ desk: GENERIC });
    expect(JSON.stringify(channels.list())).not.toMatch(SECRET);
  });

  it('find the name of a delivery in the body where no header has it', () => {
    const channel = channelsOf({
      desk: { scheme: 'intercom', secrets: [SECRET] },
    }).get('desk')!;
    const idOf = (payload: unknown) =>
      channel.deliveryIdOf({ ok: true }, payload);
    expect(idOf({ id: 'notif_1' })).toBe('notif_1');
    expect(idOf({ id: 7 })).toBe('7');
    for (const id of [undefined, null, '', 'a b', 'x'.repeat(201), { a: 1 }]) {
      expect(idOf({ id })).toBeUndefined();
    }
    expect(idOf(null)).toBeUndefined();
  });

  it('lay a mapping of config over that of the scheme', () => {
    const { mapping, interactionRef } = channelsOf({
      desk: {
        scheme: 'zendesk',
        secrets: [SECRET],
        interactionRef: 'Loan-Pre-Approval',
        mapping: {
          when: { type: 'ticket' },
          summary: { const: 'From the desk' },
          customer: { name: 'detail.requester.name', reference: false },
        },
      },
    }).get('desk')!;
    expect(interactionRef).toBe(
      'customerinteraction:default/loan-pre-approval',
    );
    expect(mapping).toMatchObject({
      when: { type: 'ticket' },
      summary: { const: 'From the desk' },
      description: 'detail.description',
      customer: { name: 'detail.requester.name', reference: false },
    });
  });

  const ZENDESK = { scheme: 'zendesk', secrets: [SECRET] };

  it.each<[JsonObject, string]>([
    [{ 'the desk': ZENDESK }, 'channels: found the name "the desk"'],
    [{ Desk: ZENDESK }, 'channels: found the name "Desk"'],
    [{ desk: {} }, 'channels.desk.scheme: found "nothing", allowed is one of'],
    [
      { desk: { ...ZENDESK, scheme: 'github' } },
      'desk.scheme: found "github", allowed is one of standard-webhooks, zendesk',
    ],
    [
      { desk: { scheme: 'jira' } },
      'desk.secrets: allowed is a list of secrets',
    ],
    [{ desk: { ...ZENDESK, secrets: [] } }, 'desk.secrets: allowed is one'],
    [
      { desk: { ...ZENDESK, secrets: [SECRET, 'short'] } },
      'desk.secrets[1]: allowed is a secret of 16 characters or more',
    ],
    [
      {
        desk: { ...GENERIC, scheme: 'standard-webhooks', schemeOptions: null },
      },
      'desk.secrets[0]: allowed is a secret as its sender shows it',
    ],
    [
      { desk: { ...ZENDESK, kind: 'fax' } },
      'desk.kind: found "fax", allowed is one of web-form, app, chat, email',
    ],
    [{ desk: { ...ZENDESK, sort: 'chat' } }, 'desk: there is no key "sort"'],
    [
      { desk: { ...ZENDESK, interactionRef: 'component:default/api' } },
      'desk.interactionRef: found "component:default/api"',
    ],
    [
      { desk: { ...ZENDESK, interactionRef: 'a:b:c' } },
      'desk.interactionRef: found "a:b:c", allowed is a customer interaction',
    ],
    [
      { desk: { ...ZENDESK, toleranceSeconds: 0 } },
      'desk.toleranceSeconds: found 0, allowed is seconds, from 1',
    ],
    [
      { desk: { scheme: 'jira', secrets: [SECRET], toleranceSeconds: 60 } },
      'desk.toleranceSeconds: found 60, allowed is nothing: jira signs no time',
    ],
    [
      { desk: { ...ZENDESK, schemeOptions: GENERIC.schemeOptions } },
      'desk.schemeOptions: allowed is nothing: they are for the scheme hmac',
    ],
    [
      { desk: { ...ZENDESK, scheme: 'hmac' } },
      'desk.schemeOptions: found "nothing", allowed is header, algorithm',
    ],
    [
      {
        desk: {
          ...GENERIC,
          schemeOptions: { ...GENERIC.schemeOptions, algorithm: 'md5' },
        },
      },
      'desk.schemeOptions.algorithm: found "md5", allowed is one of sha256',
    ],
    [
      {
        desk: {
          ...GENERIC,
          schemeOptions: {
            ...GENERIC.schemeOptions,
            timestamp: { header: 'x-time', signed: '{body}' },
          },
        },
      },
      'desk.schemeOptions.timestamp.signed: found "{body}", allowed is text',
    ],
    [
      { desk: { ...GENERIC, mapping: undefined } },
      'desk.mapping.description: found "nothing", allowed is a path',
    ],
    [
      { desk: { ...ZENDESK, mapping: { description: false } } },
      'desk.mapping.description: found false, allowed is a path',
    ],
    [
      { desk: { ...ZENDESK, mapping: { summary: 'a..b' } } },
      'desk.mapping.summary: found "a..b", allowed is a path in the payload',
    ],
    [
      { desk: { ...ZENDESK, mapping: { customer: { phone: 'a' } } } },
      'desk.mapping.customer: there is no key "phone"',
    ],
    [
      { desk: { ...ZENDESK, mapping: { requests: [{ type: { path: 7 } }] } } },
      'desk.mapping.requests[0].type: found {"path":7}, allowed is a path',
    ],
    [
      { desk: { ...ZENDESK, mapping: { when: { type: { $is: 'x' } } } } },
      'desk.mapping.when',
    ],
  ])('stop the start for %j', (channels, message) => {
    expect(() => channelsOf(channels)).toThrow(message);
    expect(() => channelsOf(channels)).not.toThrow(SECRET);
  });
});
