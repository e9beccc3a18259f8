import { isUtf8 } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { headerOf, toDeliveryId } from './deliveryId';
import { isStale } from './signedTime';
import { SignedRequest, Verification, WebhookScheme } from './WebhookScheme';

/**
 * Standard Webhooks with symmetric signatures (`v1`). The library signs; time
 * is judged here, because it would ask the machine's own clock.
 */
export const standardWebhooksScheme: WebhookScheme = {
  name: 'standard-webhooks',
  signsTime: true,
  secretProblem: secret =>
    toWebhook(secret)
      ? undefined
      : 'a secret as its sender shows it: whsec_ and base64',
  verify,
};

function toWebhook(secret: string): Webhook | undefined {
  try {
    return new Webhook(secret);
  } catch {
    return undefined;
  }
}

function verify(request: SignedRequest): Verification {
  const { headers, now, rawBody, secrets, toleranceSeconds } = request;
  const written = headerOf(headers, 'webhook-signature');
  const id = headerOf(headers, 'webhook-id');
  if (written === undefined || id === undefined) {
    return { ok: false, reason: 'no-signature' };
  }
  const signatures = written
    .split(' ')
    .filter(each => /^v1,[A-Za-z0-9+/]{43}=$/.test(each));
  if (signatures.length === 0) {
    return { ok: false, reason: 'malformed-signature' };
  }
  const time = headerOf(headers, 'webhook-timestamp');
  if (time === undefined) {
    return { ok: false, reason: 'no-timestamp' };
  }
  if (!/^[1-9]\d{0,11}$/.test(time)) {
    return { ok: false, reason: 'malformed-timestamp' };
  }
  const signedAt = new Date(Number(time) * 1000);
  // The library signs text: bytes that are none would all look alike to it.
  if (!isUtf8(rawBody)) {
    return { ok: false, reason: 'wrong-signature' };
  }
  const text = rawBody.toString('utf8');
  const isSigned = secrets
    .map(secret => toWebhook(secret)?.sign(id, signedAt, text))
    .flatMap(expected =>
      signatures.map(each => expected !== undefined && isSame(expected, each)),
    )
    .some(Boolean);
  if (!isSigned) {
    return { ok: false, reason: 'wrong-signature' };
  }
  if (isStale(signedAt, { now, toleranceSeconds })) {
    return { ok: false, reason: 'stale' };
  }
  const deliveryId = toDeliveryId(id);
  return { ok: true, signedAt, ...(deliveryId && { deliveryId }) };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
