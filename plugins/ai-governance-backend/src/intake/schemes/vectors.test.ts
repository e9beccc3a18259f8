import { Vector, VECTORS } from './__fixtures__/vectors';
import { standardWebhooksScheme } from './standardWebhooks';

function verifyVector(vector: Vector, changes: Partial<Vector> = {}) {
  const { scheme, secret, headers, body, signedAt } = { ...vector, ...changes };
  return scheme.verify({
    rawBody: Buffer.from(body),
    headers,
    secrets: [secret],
    now: new Date(signedAt ?? '2026-11-25T00:00:00Z'),
    toleranceSeconds: 300,
  });
}

function headerLike(vector: Vector, part: RegExp): string {
  return Object.keys(vector.headers).find(name => part.test(name))!;
}

const SIGNATURE = /signature(?:-256)?$/;
const TIMESTAMP = /timestamp$/;

const named = VECTORS.map(
  vector => [`${vector.scheme.name}: ${vector.source}`, vector] as const,
);

describe.each(named)('the signature of %s', (_, vector) => {
  const { deliveryId, headers } = vector;
  const signedAt = vector.signedAt && new Date(vector.signedAt);
  const signature = headerLike(vector, SIGNATURE);

  it('is believed, and tells what it signs', () => {
    expect(verifyVector(vector)).toEqual({
      ok: true,
      ...(deliveryId && { deliveryId }),
      ...(signedAt && { signedAt }),
    });
  });

  it('is not believed for another body or under another secret', () => {
    const wrong = { ok: false, reason: 'wrong-signature' };
    expect(verifyVector(vector, { body: `${vector.body} ` })).toEqual(wrong);
    const secret = `${vector.secret.slice(0, -4)}AAAA`;
    expect(verifyVector(vector, { secret })).toEqual(wrong);
  });

  it('has to be there, whole', () => {
    const { [signature]: written, ...without } = headers;
    expect(verifyVector(vector, { headers: without })).toEqual({
      ok: false,
      reason: 'no-signature',
    });
    for (const broken of [
      String(written).slice(0, -4),
      'x',
      '=',
      `${written}a`,
    ]) {
      expect(
        verifyVector(vector, { headers: { ...headers, [signature]: broken } }),
      ).toEqual({ ok: false, reason: 'malformed-signature' });
    }
  });

  it('is believed under the second of two secrets, and under no other two', () => {
    const request = {
      rawBody: Buffer.from(vector.body),
      headers,
      now: signedAt || new Date('2026-11-25T00:00:00Z'),
      toleranceSeconds: 300,
    };
    const other = `${vector.secret.slice(0, -4)}BBBB`;
    const secrets = [other, vector.secret];
    expect(vector.scheme.verify({ ...request, secrets }).ok).toBe(true);
    expect(
      vector.scheme.verify({ ...request, secrets: [other, other] }).ok,
    ).toBe(false);
    expect(vector.scheme.verify({ ...request, secrets: [] }).ok).toBe(false);
  });
});

const timed = named.filter(([, { signedAt }]) => signedAt !== undefined);

describe.each(timed)('the time in the signature of %s', (_, vector) => {
  const time = headerLike(vector, TIMESTAMP);
  const at = (seconds: number) =>
    new Date(Date.parse(vector.signedAt!) + seconds * 1000).toISOString();

  it.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])('may lie %d seconds from now: %s', (seconds, isFresh) => {
    const verification = verifyVector(vector, { signedAt: at(seconds) });
    expect(verification.ok).toBe(isFresh);
    expect(verification).toMatchObject(isFresh ? {} : { reason: 'stale' });
  });

  it('has to be there, as it was signed', () => {
    const { [time]: written, ...without } = vector.headers;
    expect(verifyVector(vector, { headers: without })).toEqual({
      ok: false,
      reason: 'no-timestamp',
    });
    const later = String(written).replace(/\d(?=Z?$)/, digit =>
      String((Number(digit) + 1) % 10),
    );
    expect(
      verifyVector(vector, { headers: { ...vector.headers, [time]: later } }),
    ).toEqual({ ok: false, reason: 'wrong-signature' });
  });
});

describe('Standard Webhooks', () => {
  const [vector] = VECTORS;

  it('takes one right signature among those of several keys', () => {
    const right = vector.headers['webhook-signature'];
    const other = `v1,${'A'.repeat(43)}=`;
    const headers = {
      ...vector.headers,
      'webhook-signature': `v1a,abc ${other} ${right}`,
    };
    expect(verifyVector(vector, { headers }).ok).toBe(true);
  });

  it('signs the name of the delivery', () => {
    const headers = { ...vector.headers, 'webhook-id': 'msg_other' };
    expect(verifyVector(vector, { headers })).toEqual({
      ok: false,
      reason: 'wrong-signature',
    });
  });

  it('says what a secret looks like', () => {
    const { secretProblem } = standardWebhooksScheme;
    expect(secretProblem!(vector.secret)).toBeUndefined();
    expect(secretProblem!('whsec_*')).toMatch('whsec_ and base64');
  });
});
