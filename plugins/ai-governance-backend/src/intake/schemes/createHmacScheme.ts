import { createHmac, timingSafeEqual } from 'node:crypto';
import { headerOf, toDeliveryId } from './deliveryId';
import { isStale, readSignedTime } from './signedTime';
import { SignedRequest, Verification, WebhookScheme } from './WebhookScheme';

/** How a sender signs with a hash under a shared secret. */
export interface HmacOptions {
  /** The header with the signature, in lower case. */
  header: string;
  algorithm: 'sha1' | 'sha256' | 'sha512';
  encoding: 'hex' | 'base64';
  /** What stands before the signature, such as `sha256=`. */
  prefix?: string;
  /** How the time is signed, if it is. */
  timestamp?: {
    /** The header with the time, in lower case. */
    header: string;
    /** What is signed, such as `{timestamp}.{body}`. */
    signed: string;
  };
  /** The header that names the delivery, in lower case. */
  deliveryIdHeader?: string;
}

const DIGEST_BYTES = { sha1: 20, sha256: 32, sha512: 64 };

/** A scheme that signs with a hash under a shared secret. */
export function createHmacScheme(
  options: HmacOptions &
    Pick<WebhookScheme, 'name' | 'kind' | 'deliveryIdPath' | 'mapping'>,
): WebhookScheme {
  const { name, kind, deliveryIdPath, mapping, ...hmac } = options;
  return {
    name,
    signsTime: hmac.timestamp !== undefined,
    ...(kind && { kind }),
    ...(deliveryIdPath && { deliveryIdPath }),
    ...(mapping && { mapping }),
    verify: request => verifyHmac(hmac, request),
  };
}

function verifyHmac(
  options: HmacOptions,
  request: SignedRequest,
): Verification {
  const { headers, now, toleranceSeconds } = request;
  const written = headerOf(headers, options.header);
  if (written === undefined) {
    return { ok: false, reason: 'no-signature' };
  }
  const signature = readSignature(options, written);
  if (!signature) {
    return { ok: false, reason: 'malformed-signature' };
  }
  const { timestamp } = options;
  const time = timestamp && headerOf(headers, timestamp.header);
  if (timestamp && time === undefined) {
    return { ok: false, reason: 'no-timestamp' };
  }
  if (!isSignedByAny(options, request, signature, time)) {
    return { ok: false, reason: 'wrong-signature' };
  }
  // Only now is the time known to be the sender's own.
  const signedAt = time === undefined ? undefined : readSignedTime(time);
  if (time !== undefined && !signedAt) {
    return { ok: false, reason: 'malformed-timestamp' };
  }
  if (signedAt && isStale(signedAt, { now, toleranceSeconds })) {
    return { ok: false, reason: 'stale' };
  }
  const deliveryId =
    options.deliveryIdHeader &&
    toDeliveryId(headerOf(headers, options.deliveryIdHeader));
  return {
    ok: true,
    ...(deliveryId && { deliveryId }),
    ...(signedAt && { signedAt }),
  };
}

/** The bytes of a signature, if they can be one at all. */
function readSignature(
  { algorithm, encoding, prefix = '' }: HmacOptions,
  written: string,
): Buffer | undefined {
  if (!written.startsWith(prefix)) {
    return undefined;
  }
  const encoded = written.slice(prefix.length);
  const bytes = Buffer.from(encoded, encoding);
  // Decoding skips what it does not know; writing it again shows what was.
  const again = bytes.toString(encoding);
  const isWhole =
    again === (encoding === 'hex' ? encoded.toLowerCase() : encoded);
  return isWhole && bytes.length === DIGEST_BYTES[algorithm]
    ? bytes
    : undefined;
}

/** Tries every secret, so that the time taken does not tell which one fits. */
function isSignedByAny(
  { algorithm, timestamp }: HmacOptions,
  { rawBody, secrets }: SignedRequest,
  signature: Buffer,
  time: string | undefined,
): boolean {
  const [before, after] = (timestamp?.signed ?? '{body}')
    .split('{body}')
    .map(part => part.split('{timestamp}').join(time ?? ''));
  return secrets
    .map(secret =>
      timingSafeEqual(
        createHmac(algorithm, secret)
          .update(before)
          .update(rawBody)
          .update(after)
          .digest(),
        signature,
      ),
    )
    .some(Boolean);
}
