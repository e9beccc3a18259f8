import { z } from 'zod';
import { onlyParam, orderFieldParam, pageQueryParams } from '../pages';
import { WAIVER_ORDER_FIELDS, WAIVER_STATES } from './constants';
import { WaiverState } from './types';

/** Which waivers to list. @public */
export interface WaiverFilter {
  /** The interaction, as an entity reference. */
  entityRef?: string;
  checkId?: string;
  state?: WaiverState;
  /** Who answers for them, as an entity reference. */
  owner?: string;
  /** Only those that wait for the caller to decide. */
  decidable?: boolean;
}

/**
 * The query parameters of a list of waivers.
 * @public
 */
export const waiverQueryParamsSchema = z.strictObject({
  entityRef: z.string().min(1).optional().describe('The interaction.'),
  checkId: z.string().min(1).optional(),
  state: z
    .enum(WAIVER_STATES, {
      error: `use one of ${WAIVER_STATES.join(', ')}`,
    })
    .optional(),
  owner: z.string().min(1).optional().describe('Who answers for them.'),
  decidable: onlyParam('Only those that wait for the caller to decide.'),
  fullTextFilterTerm: z
    .string()
    .max(200, { error: 'at most 200 characters' })
    .optional()
    .describe(
      'A part of the title or name of the interaction or check, of the reason, or of a person.',
    ),
  orderField: orderFieldParam(WAIVER_ORDER_FIELDS),
  ...pageQueryParams,
});
