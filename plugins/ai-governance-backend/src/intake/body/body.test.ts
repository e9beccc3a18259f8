import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { parseJsonBody } from './parseJsonBody';
import { rawBody, rawBodyOf } from './rawBody';

const app = express()
  .post('/intake/:channel', rawBody({ maxBytes: 64 }), (req: any, res: any) => {
    res.json({ bytes: rawBodyOf(req).toString('hex') });
  })
  .use(mockErrorHandler());

const post = () => request(app).post('/intake/desk');

describe('the raw body', () => {
  it.each(['application/json', 'text/plain', 'nonsense'])(
    'arrives byte for byte as %s',
    async type => {
      const response = await post()
        .set('Content-Type', type)
        .send(Buffer.from('{ "a":\t1 }').toString());
      expect(response.body.bytes).toBe(
        Buffer.from('{ "a":\t1 }').toString('hex'),
      );
    },
  );

  it('may be empty', async () => {
    expect((await post()).body).toEqual({ bytes: '' });
  });

  it('may be as large as the limit, and no larger', async () => {
    const send = (length: number) =>
      post().set('Content-Type', 'text/plain').send('x'.repeat(length));
    expect((await send(64)).status).toBe(200);
    const { status, body } = await send(65);
    expect(status).toBe(413);
    expect(body.error.message).toMatch('more than 64 bytes');
  });

  it('is refused when it is compressed', async () => {
    const { status, body } = await post()
      .set('Content-Encoding', 'gzip')
      .send('abc');
    expect(status).toBe(400);
    expect(body.error.message).toMatch('Content-Encoding');
  });
});

const parseText = (text: string) => parseJsonBody(Buffer.from(text));

describe('the JSON of a body', () => {
  it('is any JSON there is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), text => {
        fc.pre(!text.includes('__proto__'));
        expect(parseText(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['', 'line 1, column 1'],
    ['{"a":\n  secret}', 'line 2, column 3'],
    ['{"a": "secret"', 'line 1, column 15'],
    ['{"a": 1,}', 'line 1, column 9'],
    ['[1] // note', 'line 1, column 5'],
    ['\ufeff{}', 'line 1, column 1'],
  ])('names the place in %j', (text, place) => {
    expect(() => parseText(text)).toThrow(place);
    expect(() => parseText(text)).not.toThrow('secret');
  });

  it('names the first byte that is not UTF-8', () => {
    const bytes = Buffer.from([0x22, 0xc3, 0xa4, 0xc3, 0x22]);
    expect(() => parseJsonBody(bytes)).toThrow('a byte at 3 that is not UTF-8');
  });

  it('may go 64 levels deep, and no deeper', () => {
    const nested = (depth: number) =>
      `${'['.repeat(depth)}"[[{\\"["${']'.repeat(depth)}`;
    expect(() => parseText(nested(64))).not.toThrow();
    expect(() => parseText(nested(65))).toThrow(
      'more than 64 levels at line 1, column 65',
    );
    expect(() => parseText('['.repeat(200_000))).toThrow('levels');
  });

  it('has no keys that reach into the program', () => {
    expect(() => parseText('{"a":[{"__proto__":{"b":1}}]}')).toThrow(
      'found the key __proto__ at a[0]',
    );
    expect(() => parseText('{"\\u005f_proto__":1}')).toThrow('at the top');
    expect(parseText('{"constructor":1}')).toEqual({ constructor: 1 });
  });

  it('is refused in words, whatever the bytes are', () => {
    const errorOf = (bytes: Buffer): Error | undefined => {
      try {
        parseJsonBody(bytes);
        return undefined;
      } catch (error) {
        return error as Error;
      }
    };
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect([undefined, 'InputError']).toContain(
          errorOf(Buffer.from(bytes))?.name,
        );
      }),
    );
  });
});
