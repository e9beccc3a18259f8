import { z } from 'zod';

/** How many items a page has, if nothing is said. @public */
export const DEFAULT_PAGE_SIZE = 20;

/** How many items a page may have. @public */
export const MAX_PAGE_SIZE = 500;

/** The ways to the pages before and after. @public */
export const pageInfoSchema = z.object({
  nextCursor: z.string().optional(),
  prevCursor: z.string().optional(),
});

/** The ways to the pages before and after. @public */
export type PageInfo = z.infer<typeof pageInfoSchema>;

/** The query parameters of every list that comes in pages. @public */
export const pageQueryParams = {
  cursor: z
    .string()
    .optional()
    .describe('The cursor of a page; it stands for filter and order too.'),
  limit: z.coerce
    .number({ error: 'a whole number' })
    .int({ error: 'a whole number' })
    .min(1, { error: 'at least 1' })
    .max(MAX_PAGE_SIZE, { error: `at most ${MAX_PAGE_SIZE}` })
    .optional()
    .describe(`Items a page; ${DEFAULT_PAGE_SIZE} if left out.`),
};

/**
 * The query parameter that names a field to order by, and a direction.
 * @public
 */
export function orderFieldParam(fields: readonly string[]) {
  return z
    .string()
    .regex(new RegExp(`^(?:${fields.join('|')})(?:,(?:asc|desc))?$`), {
      error: `use one of ${fields.join(', ')}, followed by ",asc" or ",desc"`,
    })
    .describe(
      `A field to order by, and a direction: \`${
        fields[0]
      },desc\`. Fields: ${fields.join(', ')}.`,
    )
    .optional();
}

/**
 * The query parameter that keeps only some items: `true`, or left out.
 * @public
 */
export function onlyParam(description: string) {
  return z
    .literal('true', { error: 'use true, or leave it out' })
    .optional()
    .describe(description);
}
