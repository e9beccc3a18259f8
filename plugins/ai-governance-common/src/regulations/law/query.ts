import { z } from 'zod';

/**
 * The date by which laws are judged.
 * @public
 */
export const asOfQueryParamsSchema = z.strictObject({
  asOf: z.iso
    .date({ error: 'a date as YYYY-MM-DD' })
    .optional()
    .describe('The date to judge by, as YYYY-MM-DD; today if left out.'),
});
