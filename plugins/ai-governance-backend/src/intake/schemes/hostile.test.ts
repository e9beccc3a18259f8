import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { createHmacScheme } from './createHmacScheme';
import { readSignedTime } from './signedTime';
import { WEBHOOK_SCHEMES } from './webhookSchemes';

const generic = createHmacScheme({
  name: 'hmac',
  header: 'x-signature',
  algorithm: 'sha256',
  encoding: 'base64',
  timestamp: { header: 'x-timestamp', signed: '{timestamp}|{body}' },
});
const schemes = [...WEBHOOK_SCHEMES, generic];

const headerNames = [
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
  'x-zendesk-webhook-signature',
  'x-zendesk-webhook-signature-timestamp',
  'x-hub-signature',
  'x-chatwoot-signature',
  'x-chatwoot-timestamp',
  'x-signature',
  'x-timestamp',
];

const headerValue = fc.oneof(
  fc.string(),
  fc.constantFrom('sha1=', 'sha256=', 'v1,', 'v1', '1614265330', '=', 'NaN'),
  fc.tuple(fc.constantFrom('sha1=', 'sha256=', 'v1,', ''), fc.base64String()),
  fc.tuple(fc.constantFrom('sha1=', 'sha256=', ''), fc.string()),
);

const headers = fc.dictionary(
  fc.constantFrom(...headerNames),
  headerValue.map(value => (Array.isArray(value) ? value.join('') : value)),
);

describe('any scheme', () => {
  it.each(schemes.map(scheme => [scheme.name, scheme] as const))(
    '%s refuses what nobody signed, and never throws',
    (_, scheme) => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 200 }),
          headers,
          fc.array(fc.string(), { maxLength: 3 }),
          (body, sent, secrets) => {
            const verification = scheme.verify({
              rawBody: Buffer.from(body),
              headers: sent,
              secrets,
              now: new Date('2026-11-25T00:00:00Z'),
              toleranceSeconds: 300,
            });
            expect(verification).toEqual({
              ok: false,
              reason: expect.stringMatching(/^[a-z-]+$/),
            });
          },
        ),
      );
    },
  );

  it('verifies bytes, not the text that they look like', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.string({ minLength: 1 }),
        (body, secret) => {
          const rawBody = Buffer.from(body);
          const time = '2026-11-25T00:00:00Z';
          const signature = createHmac('sha256', secret)
            .update(Buffer.concat([Buffer.from(`${time}|`), rawBody]))
            .digest('base64');
          const request = {
            headers: { 'x-signature': signature, 'x-timestamp': time },
            secrets: [secret],
            now: new Date(time),
            toleranceSeconds: 1,
          };
          expect(generic.verify({ ...request, rawBody }).ok).toBe(true);
          const longer = Buffer.concat([rawBody, Buffer.from([0xff])]);
          expect(generic.verify({ ...request, rawBody: longer }).ok).toBe(
            false,
          );
        },
      ),
    );
  });

  it('does not take broken bytes for the text that a library signs', () => {
    const [standard] = WEBHOOK_SCHEMES;
    const secret = Buffer.from('a secret of some length').toString('base64');
    const now = new Date('2026-11-25T00:00:00Z');
    const verify = (rawBody: Buffer) =>
      standard.verify({
        rawBody,
        headers: {
          'webhook-id': 'm',
          'webhook-timestamp': String(now.getTime() / 1000),
          'webhook-signature': new Webhook(secret).sign('m', now, '"\ufffd"'),
        },
        secrets: [secret],
        now,
        toleranceSeconds: 300,
      });
    expect(verify(Buffer.from('"\ufffd"')).ok).toBe(true);
    expect(verify(Buffer.from([0x22, 0xff, 0x22])).ok).toBe(false);
  });
});

describe('the time of a signature', () => {
  it.each([
    ['1794564000', '2026-11-13T10:00:00.000Z'],
    ['1794564000123', '2026-11-13T10:00:00.123Z'],
    ['2026-11-13T10:00:00Z', '2026-11-13T10:00:00.000Z'],
    ['2026-11-13T11:00:00.5+01:00', '2026-11-13T10:00:00.500Z'],
  ])('%s is %s', (written, instant) => {
    expect(readSignedTime(written)?.toISOString()).toBe(instant);
  });

  it.each([
    '',
    '0',
    '01794564000',
    '1e9',
    '2026-11-13',
    '2026-13-01T00:00:00Z',
  ])('"%s" is none', written => {
    expect(readSignedTime(written)).toBeUndefined();
  });
});
