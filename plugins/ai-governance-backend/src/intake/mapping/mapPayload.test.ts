import { REQUEST_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { z } from 'zod';
import { mapPayload } from './mapPayload';
import { WrittenMapping } from './mappingSchema';

/** What a submission needs at least. */
const schema = z.object({
  channel: z.literal('api'),
  receivedAt: z.iso.datetime().optional(),
  summary: z.string(),
  description: z.string().max(1000),
  requests: z.array(z.object({ type: z.enum(REQUEST_TYPES) })).min(1),
  jurisdiction: z.string().length(2).optional(),
  onBehalfOf: z.object({ name: z.string(), authority: z.string() }).optional(),
  customer: z
    .object({ name: z.string().optional(), email: z.email().optional() })
    .optional(),
});

const MINIMAL: WrittenMapping = {
  summary: 'title',
  description: 'text',
  requests: [{ type: { const: 'complaint' } }],
};
const PAYLOAD = { title: 'Refused', text: 'Why was I refused?' };

function mapped(mapping: WrittenMapping, payload: unknown) {
  const result = mapPayload({
    mapping: { ...MINIMAL, ...mapping },
    payload,
    schema: z.any(),
    channel: 'api',
  });
  if (result.outcome === 'ignored') {
    throw new Error('The payload was ignored');
  }
  return result;
}

describe('a mapping', () => {
  it('makes a candidate that the schema takes', () => {
    expect(
      mapPayload({
        mapping: MINIMAL,
        payload: PAYLOAD,
        schema,
        channel: 'api',
      }),
    ).toEqual({
      outcome: 'mapped',
      candidate: {
        channel: 'api',
        summary: 'Refused',
        description: 'Why was I refused?',
        requests: [{ type: 'complaint' }],
      },
      value: {
        channel: 'api',
        summary: 'Refused',
        description: 'Why was I refused?',
        requests: [{ type: 'complaint' }],
      },
      problems: [],
    });
  });

  it('fills every field of a concern', () => {
    const fields = [
      'interactionRef',
      'decisionRef',
      'summary',
      'description',
      'jurisdiction',
      'desiredOutcome',
      'adjustmentsNeeded',
    ];
    const { candidate } = mapped(
      {
        ...Object.fromEntries(fields.map(name => [name, `fields.${name}`])),
        receivedAt: 'at',
        language: 'locale',
        onBehalfOf: { name: 'agent.name', authority: 'agent.authority' },
        customer: {
          reference: 'who.id',
          name: { template: '{{who.first}} {{ who.last }}' },
          email: 'who.email',
          relationship: { path: 'who.kind', map: { b2b: 'business' } },
        },
      },
      {
        at: 1794564000,
        locale: 'de_DE',
        fields: Object.fromEntries(fields.map(name => [name, `my ${name}`])),
        agent: { name: 'Ida', authority: 'power of attorney' },
        who: { id: 7, first: 'Jo', last: 'Doe', email: 'j@x.org', kind: 'b2b' },
      },
    );
    expect(candidate).toEqual({
      channel: 'api',
      ...Object.fromEntries(fields.map(name => [name, `my ${name}`])),
      receivedAt: '2026-11-13T10:00:00.000Z',
      language: 'de-DE',
      requests: [{ type: 'complaint' }],
      onBehalfOf: { name: 'Ida', authority: 'power of attorney' },
      customer: {
        reference: '7',
        name: 'Jo Doe',
        email: 'j@x.org',
        relationship: 'business',
      },
    });
  });

  it('leaves out what the payload does not say', () => {
    const { candidate, problems } = mapped(
      {
        decisionRef: 'ref',
        language: 'locale',
        customer: { name: { template: '{{a}} {{b}}' }, email: 'email' },
      },
      { ...PAYLOAD, ref: null, locale: '  ', email: [] },
    );
    expect(Object.keys(candidate)).toEqual([
      'channel',
      'summary',
      'description',
      'requests',
    ]);
    expect(problems).toEqual([]);
  });

  it('ignores payloads that are no concerns', () => {
    const mapping = { ...MINIMAL, when: { kind: 'ticket' } };
    const of = (payload: unknown) =>
      mapPayload({ mapping, payload, schema, channel: 'api' }).outcome;
    expect(of({ ...PAYLOAD, kind: 'ticket' })).toBe('mapped');
    expect(of({ ...PAYLOAD, kind: 'user' })).toBe('ignored');
    expect(of(null)).toBe('ignored');
  });

  it('takes the first path that leads anywhere', () => {
    const { candidate } = mapped(
      { description: { path: ['body.html', 'body.text', 'text'] } },
      { ...PAYLOAD, body: { html: ' ', text: 'Plain' } },
    );
    expect(candidate.description).toBe('Plain');
  });

  it('makes a request of each tag that it knows', () => {
    const type = {
      path: 'tags',
      map: { review: 'human-review', data: 'access' },
      default: 'feedback',
    };
    const requestsOf = (tags: unknown) =>
      mapped({ requests: [{ type }] }, { ...PAYLOAD, tags }).candidate.requests;
    expect(requestsOf(['vip', 'review', 'data', 'review'])).toEqual([
      { type: 'human-review' },
      { type: 'access' },
    ]);
    expect(requestsOf(['vip'])).toEqual([{ type: 'feedback' }]);
    expect(requestsOf(undefined)).toEqual([{ type: 'feedback' }]);
    expect(requestsOf(['constructor'])).toEqual([{ type: 'feedback' }]);
  });

  it('says what it could not use, and goes on without it', () => {
    const { candidate, problems } = mapped(
      {
        receivedAt: 'at',
        jurisdiction: { path: 'country', map: { Germany: 'DE' } },
        desiredOutcome: 'wish',
      },
      { ...PAYLOAD, at: 'yesterday', country: 'Utopia', wish: { a: 1 } },
    );
    expect(candidate).toEqual({
      channel: 'api',
      summary: 'Refused',
      description: 'Why was I refused?',
      requests: [{ type: 'complaint' }],
    });
    expect(problems).toEqual([
      {
        path: ['receivedAt'],
        found: 'yesterday',
        allowed: expect.stringMatching(/^a time, such as/),
      },
      { path: ['jurisdiction'], found: 'Utopia', allowed: 'one of Germany' },
      {
        path: ['desiredOutcome'],
        found: { a: 1 },
        allowed: 'text or a number',
      },
    ]);
  });

  it('says what the schema does not take', () => {
    const mapping: WrittenMapping = {
      description: 'text',
      requests: [{ type: 'kind' }],
      customer: { email: 'email' },
    };
    const payload = { kind: 'shout', email: 'nobody' };
    const result = mapPayload({ mapping, payload, schema, channel: 'api' });
    expect(result).not.toHaveProperty('value');
    expect(result).toMatchObject({
      outcome: 'mapped',
      problems: [
        { path: ['summary'], found: undefined, allowed: 'text' },
        { path: ['description'], found: undefined, allowed: 'text' },
        {
          path: ['requests', 0, 'type'],
          found: 'shout',
          allowed: expect.stringMatching(/^one of feedback, complaint/),
        },
        { path: ['customer', 'email'], found: 'nobody' },
      ],
    });
  });

  it('does without what the schema does not take, where it can', () => {
    const valueOf = (payload: object) => {
      const result = mapPayload({
        mapping: {
          ...MINIMAL,
          jurisdiction: 'country',
          customer: { name: 'name', email: 'email' },
          onBehalfOf: { name: 'for', authority: 'by' },
        },
        payload: { ...PAYLOAD, ...payload },
        schema,
        channel: 'api',
      });
      return result.outcome === 'mapped' ? result : undefined;
    };
    const all = valueOf({
      country: 'Utopia',
      email: 'x',
      name: 'Jo',
      by: 'law',
    });
    expect(all!.value).toEqual({
      channel: 'api',
      summary: 'Refused',
      description: 'Why was I refused?',
      requests: [{ type: 'complaint' }],
      customer: { name: 'Jo' },
    });
    expect(all!.problems.map(({ path }) => path.join('.'))).toEqual([
      'jurisdiction',
      'onBehalfOf.name',
      'customer.email',
    ]);
    expect(valueOf({ email: 'x' })!.value).not.toHaveProperty('customer');
    expect(valueOf({ text: 'x'.repeat(1001) })).not.toHaveProperty('value');
  });

  it('asks for each thing once', () => {
    const type = { path: 'tags', map: { a: 'access', b: 'complaint' } };
    const requests = [{ type }, { type: { const: 'complaint' } }];
    const { candidate } = mapped(
      { requests },
      { ...PAYLOAD, tags: ['b', 'a'] },
    );
    expect(candidate.requests).toEqual([
      { type: 'complaint' },
      { type: 'access' },
    ]);
  });

  it('falls back on the interaction of the channel', () => {
    const interactionRef = 'customerinteraction:default/loans';
    const mapping = { ...MINIMAL, interactionRef: 'about' };
    const refOf = (payload: unknown) =>
      mapPayload({ mapping, payload, schema, channel: 'api', interactionRef });
    expect(refOf(PAYLOAD)).toMatchObject({ candidate: { interactionRef } });
    expect(refOf({ ...PAYLOAD, about: 'chat' })).toMatchObject({
      candidate: { interactionRef: 'chat' },
    });
  });

  it('takes the first line for a summary where there is none', () => {
    const summaryOf = (text: string) =>
      mapped({ summary: false }, { text }).candidate.summary;
    expect(summaryOf('Why?\nI asked twice.')).toBe('Why?');
    expect(summaryOf('ä'.repeat(120))).toBe('ä'.repeat(120));
    expect(summaryOf('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`);
  });

  it('turns HTML into text where it is said to be HTML', () => {
    const html = { type: 'html' };
    const textOf = (type: string) =>
      mapped(
        { description: { path: 'text', html } },
        { ...PAYLOAD, type, text: '<p>a &lt; b</p>' },
      ).candidate.description;
    expect(textOf('html')).toBe('a < b');
    expect(textOf('text')).toBe('<p>a &lt; b</p>');
  });

  it('drops characters that no database takes', () => {
    const text = 'a\u0000b\u0007\n\tc';
    expect(mapped({}, { ...PAYLOAD, text }).candidate.description).toBe(
      'ab\n\tc',
    );
  });

  it('never throws, whatever the payload is', () => {
    const mapping: WrittenMapping = {
      receivedAt: 'a',
      summary: { template: '{{a}} and {{b[0].c}}' },
      description: { path: ['a.b', 'b'], html: true },
      requests: [{ type: { path: 'a[*].c', map: { x: 'access' } } }],
      customer: { name: 'b[-1]', email: "$['a']" },
    };
    const keys = fc.constantFrom('a', 'b', 'c', '__proto__', 'length');
    const payload = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.constantFrom(null, true, '<p>', '9'.repeat(13), '<a href="'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(payload, value => {
        const result = mapPayload({
          mapping,
          payload: value,
          schema,
          channel: 'api',
        });
        expect(result.outcome).toBe('mapped');
      }),
      { numRuns: 500 },
    );
  });
});
