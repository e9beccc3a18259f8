import { JsonObject } from '@backstage/types';
import Ajv from 'ajv';
import { exemplary } from '../checks/__fixtures__/exemplary';
import { GovernanceKind, kindJsonSchema, SPEC_SCHEMAS } from './jsonSchema';

const KINDS = Object.keys(SPEC_SCHEMAS) as GovernanceKind[];
const COMBINATIONS = ['allOf', 'anyOf', 'oneOf', '$ref'];

/** All places in a schema that describe a property or an item. */
function placesIn(schema: JsonObject, path: string): [string, JsonObject][] {
  const properties = Object.entries(
    (schema.properties ?? {}) as Record<string, JsonObject>,
  ).map(([key, inner]) => [`${path}.${key}`, inner] as [string, JsonObject]);
  const items: [string, JsonObject][] = schema.items
    ? [[`${path}[]`, schema.items as JsonObject]]
    : [];
  return [...properties, ...items].flatMap(([place, inner]) => [
    [place, inner],
    ...placesIn(inner, place),
  ]);
}

describe.each(KINDS)('the JSON Schema of %s', kind => {
  const schema = kindJsonSchema(kind);

  it('describes every property and item', () => {
    const places = placesIn(schema, kind);
    expect(places.length).toBeGreaterThan(15);
    expect(
      places
        .filter(([, inner]) => String(inner.description ?? '').length < 5)
        .map(([place]) => place),
    ).toEqual([]);
  });

  it('is plain at the root and on spec, where the catalog looks for fields', () => {
    const { spec } = schema.properties as Record<string, JsonObject>;
    expect(schema.type).toBe('object');
    expect(spec.type).toBe('object');
    for (const key of COMBINATIONS) {
      expect(schema).not.toHaveProperty(key);
      expect(spec).not.toHaveProperty(key);
    }
  });

  it('allows what the catalog may hold, and nothing with a wrong key', () => {
    const validate = new Ajv({ strict: true }).compile(schema);
    const { interaction, aiSystems } = exemplary();
    const [entity] = [interaction, ...aiSystems].filter(
      candidate => candidate.kind === kind,
    );
    expect(validate(entity)).toBe(true);
    expect(validate({ ...entity, spec: { ...entity.spec, colour: 1 } })).toBe(
      false,
    );
    expect(validate({ ...entity, spec: undefined })).toBe(false);
  });
});
