import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildInteractionFacts, EntityLookup } from '../facts';
import {
  AiSystemEntity,
  aiSystemSpecSchema,
  API_VERSION,
  CustomerInteractionEntity,
  CustomerInteractionSpec,
  customerInteractionSpecSchema,
} from '../kinds';
import { BUILT_IN_CHECKS } from './builtInChecks';
import { Fix } from './types';

const REFS = [
  'a',
  'user:ops/jane',
  'group:default/a',
  'system:a',
  'aisystem:default/a',
  'aisystem:default/b',
  'component:default/a',
  'api:a',
  'resource:default/model',
];

// Words that some fields of the kinds allow, and that checks look for.
const STRINGS = [
  ...REFS,
  'Income',
  'the incomes',
  'health data',
  'you',
  'TBD',
  '<to be written>',
  'a <b=c> @d',
  'They are told the very same in each and every place.',
  'P1D',
  'P1M',
  'P40D',
  'P99999999999999999999999D',
  '2026-11-23',
  '2019-01-01',
  '2099-01-01',
  'https://fernhill.example/form',
  'http://localhost',
  '+49 30 5550 1234',
  'EU',
  'UK',
  'DE',
  'US-CA',
  'en',
  'de-CH',
];

/** Any value that a schema allows; it walks all shapes that the kinds have. */
function anyValueOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
    return fc.record(
      Object.fromEntries(
        shape.map(([key, inner]) => [
          key,
          anyValueOf(
            inner instanceof z.ZodOptional
              ? (inner.unwrap() as z.ZodType)
              : inner,
          ),
        ]),
      ),
      {
        requiredKeys: shape
          .filter(([, inner]) => !(inner instanceof z.ZodOptional))
          .map(([key]) => key),
      },
    );
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(anyValueOf(schema.element as z.ZodType), { maxLength: 3 });
  }
  if (schema instanceof z.ZodEnum) {
    return fc.constantFrom(...(schema.options as string[]));
  }
  if (schema instanceof z.ZodBoolean) {
    return fc.boolean();
  }
  if (schema instanceof z.ZodNumber) {
    return fc.nat();
  }
  if (schema instanceof z.ZodString) {
    const isAllowed = (text: string) => schema.safeParse(text).success;
    const known = fc.constantFrom(...STRINGS.filter(isAllowed));
    return isAllowed('any text, whatever')
      ? fc.oneof(known, fc.string({ unit: 'grapheme' }).filter(isAllowed))
      : known;
  }
  throw new Error(`No values for a schema of the type ${schema.type}`);
}

const anyAiSystem = anyValueOf(aiSystemSpecSchema).map(
  spec =>
    ({
      apiVersion: API_VERSION,
      kind: 'AiSystem',
      metadata: { name: 'a' },
      spec,
    } as AiSystemEntity),
);

const anyLookup: fc.Arbitrary<ReturnType<EntityLookup>> = fc.oneof(
  fc.constantFrom({ presence: 'missing' }, { presence: 'unknown' } as const),
  anyAiSystem.map(entity => ({ presence: 'found', entity })),
) as fc.Arbitrary<ReturnType<EntityLookup>>;

const OTHER_ENTITY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'a' },
};

const anyFacts = fc
  .record({
    spec: anyValueOf(customerInteractionSpecSchema),
    title: fc.option(fc.constantFrom(...STRINGS), { nil: undefined }),
    lookups: fc.array(anyLookup, { minLength: 3, maxLength: 3 }),
    conflicts: fc.option(fc.array(fc.string(), { maxLength: 2 }), {
      nil: undefined,
    }),
  })
  .map(({ spec, title, lookups, conflicts }) =>
    buildInteractionFacts({
      entity: {
        apiVersion: API_VERSION,
        kind: 'CustomerInteraction',
        metadata: { name: 'a', title, description: title },
        spec: spec as CustomerInteractionSpec,
      } as CustomerInteractionEntity,
      // The same reference is always looked up alike.
      lookup: ref => {
        const result = lookups[ref.length % lookups.length];
        return result.presence === 'found' && !ref.startsWith('aisystem:')
          ? { presence: 'found', entity: OTHER_ENTITY }
          : result;
      },
      annotatingServices: [],
      asOf: '2026-11-23',
      conflicts,
    }),
  );

/** What a fix puts in place; `null` if nothing. */
function whatStandsAtItsPath(fix: Fix): unknown {
  return fix.type === 'yaml'
    ? fix.path
        .split('.')
        .reduce((inner, key) => inner?.[key] ?? null, parse(fix.yaml))
    : fix.room;
}

describe('on any facts', () => {
  it.each(BUILT_IN_CHECKS)(
    '$id says something, and offers a way out where it fails',
    check => {
      fc.assert(
        fc.property(anyFacts, facts => {
          const { status, message, fix } = check.evaluate(facts);
          expect(message.trim()).not.toBe('');
          expect(message).not.toMatch(/undefined|\[object|NaN/);
          expect(status === 'fail' && !fix).toBe(false);
          expect(
            (status === 'pass' || status === 'not-applicable') && Boolean(fix),
          ).toBe(false);
          expect(fix && whatStandsAtItsPath(fix)).not.toBe(null);
        }),
        { numRuns: 100 },
      );
    },
  );
});
