import { z } from 'zod';
import { pageQueryParams } from '../../pages';
import { LAW_STATES } from '../law/lawState';
import { asOfQueryParamsSchema } from '../law/query';
import { placeCode } from '../packs/rowSchema';

/** @public */
export const regulationQueryParamsSchema = asOfQueryParamsSchema.extend({
  jurisdiction: placeCode
    .optional()
    .describe('Only laws that hold there, or in a part of it.'),
  state: z
    .preprocess(
      value => (typeof value === 'string' ? [value] : value),
      z.array(
        z.enum(LAW_STATES, { error: `use one of ${LAW_STATES.join(', ')}` }),
      ),
    )
    .optional()
    .describe('Only laws in this state; several times for any of them.'),
  touching: z
    .enum(['true', 'false'], { error: 'true or false' })
    .optional()
    .describe('Only laws that apply to an interaction, or may.'),
  entityRef: z
    .string()
    .min(1)
    .optional()
    .describe('Only what touches this customer interaction.'),
  fullTextFilterTerm: z
    .string()
    .max(200, { error: 'at most 200 characters' })
    .optional()
    .describe('A part of the title, the citation, or what customers are due.'),
});

/** @public */
export const touchedQueryParamsSchema = z.strictObject(pageQueryParams);

/** Which rows of regulations to list. @public */
export interface RegulationQuery {
  /** The date to judge by, as YYYY-MM-DD; today if left out. */
  asOf?: string;
  jurisdiction?: string;
  state?: string[];
  /** Only rows that touch an interaction. */
  touching?: boolean;
  /** Only what touches this customer interaction. */
  entityRef?: string;
  /** A part of the title, the citation, or what customers are due. */
  fullTextFilterTerm?: string;
}
