import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod';
import { parsePath } from './payloadPath';

const PATH = 'a path in the payload, such as ticket.title or messages[0].text';

const pathSchema = z
  .string()
  .refine(path => parsePath(path) !== undefined, { error: PATH });

/** The paths that a template names between double braces. */
export function pathsIn(template: string): string[] {
  return [...template.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, path]) =>
    path.trim(),
  );
}

const templateSchema = z
  .string()
  .refine(
    template =>
      pathsIn(template).length > 0 &&
      pathsIn(template).every(path => parsePath(path) !== undefined),
    { error: 'text with paths in double braces, such as Ticket {{id}}' },
  );

const predicateSchema = createZodV4FilterPredicateSchema();

/** How the value found becomes the value of the field. */
const conversionSchema = {
  map: z.record(z.string(), z.string()).optional(),
  default: z.string().optional(),
  html: z.union([z.boolean(), predicateSchema]).optional(),
};

const pathSourceSchema = z.strictObject({
  path: z.union([pathSchema, z.array(pathSchema).min(1)], { error: PATH }),
  ...conversionSchema,
});

const templateSourceSchema = z.strictObject({
  template: templateSchema,
  ...conversionSchema,
});

const constSourceSchema = z.strictObject({ const: z.string().min(1) });

/** Where the value of one field comes from, as people write it. */
export const sourceSchema = z.union(
  [
    z.literal(false),
    pathSchema,
    pathSourceSchema,
    templateSourceSchema,
    constSourceSchema,
  ],
  {
    error: `${PATH}; { path, map, default, html }; { template }; { const }; or false`,
  },
);

const fields = <const T extends string>(names: readonly T[]) =>
  Object.fromEntries(
    names.map(name => [name, sourceSchema.optional()]),
  ) as Record<T, z.ZodOptional<typeof sourceSchema>>;

/** Which field of a payload is which field of a concern. */
export const mappingSchema = z.strictObject({
  when: predicateSchema.optional(),
  ...fields([
    'receivedAt',
    'interactionRef',
    'decisionRef',
    'summary',
    'description',
    'jurisdiction',
    'language',
    'desiredOutcome',
    'adjustmentsNeeded',
  ]),
  requests: z
    .array(z.strictObject({ type: sourceSchema }))
    .min(1)
    .optional(),
  onBehalfOf: z.strictObject(fields(['name', 'authority'])).optional(),
  customer: z
    .strictObject(fields(['reference', 'name', 'email', 'relationship']))
    .optional(),
});

/** A mapping as people write it. */
export type WrittenMapping = z.infer<typeof mappingSchema>;

/** Where the value of one field comes from. */
export type Source = z.infer<typeof sourceSchema>;

/** A mapping over another: each field that it names replaces the other's. */
export function overlay(
  base: WrittenMapping,
  over: WrittenMapping,
): WrittenMapping {
  return {
    ...base,
    ...over,
    ...mergedPart(base, over, 'onBehalfOf'),
    ...mergedPart(base, over, 'customer'),
  };
}

function mergedPart(
  base: WrittenMapping,
  over: WrittenMapping,
  part: 'onBehalfOf' | 'customer',
): WrittenMapping {
  return base[part] || over[part]
    ? { [part]: { ...base[part], ...over[part] } }
    : {};
}
