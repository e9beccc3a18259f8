import { z } from 'zod';
import { REQUEST_TYPES, SEVERITIES } from '../kinds/vocabulary';
import { onlyParam, orderFieldParam, pageQueryParams } from '../pages';
import { CONCERN_ORDER_FIELDS, CONCERN_STATES } from './vocabulary';

/** Words of a closed list, with commas between. */
function words<const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
) {
  return z
    .string()
    .transform(text => text.split(','))
    .pipe(z.array(z.enum(values, { error: `use one of ${values.join(', ')}` })))
    .optional()
    .describe(`${description} Several with commas between.`);
}

/** The query parameters by which concerns are chosen. @public */
export const concernFilterParams = {
  entityRef: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('A customer interaction, AI system or service.'),
  owner: z.string().min(1).max(300).optional().describe('Of the interaction.'),
  assignee: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('A person or team; me for the caller, none for nobody.'),
  state: words(CONCERN_STATES, 'The states.'),
  open: onlyParam('Only those that still ask for something.'),
  requestType: words(REQUEST_TYPES, 'What is asked for.'),
  severity: words(SEVERITIES, 'How grave.'),
  dueWithinDays: z.coerce
    .number({ error: 'a whole number of days' })
    .int({ error: 'a whole number of days' })
    .min(0, { error: 'at least 0' })
    .max(366, { error: 'at most 366' })
    .optional()
    .describe('Only those with a clock that ends by then, and has not yet.'),
  overdue: onlyParam('Only those with a clock that has run out.'),
  untriaged: onlyParam('Only those whose interaction is not known.'),
  orphaned: onlyParam(
    'Only those whose interaction is not in the catalog any more.',
  ),
  fullTextFilterTerm: z
    .string()
    .max(200, { error: 'at most 200 characters' })
    .optional()
    .describe('A part of the reference or the summary.'),
};

/** The query parameters of a list of concerns. @public */
export const concernQueryParamsSchema = z.strictObject({
  ...concernFilterParams,
  orderField: orderFieldParam(CONCERN_ORDER_FIELDS),
  ...pageQueryParams,
});

/** The query parameters of what counts or exports concerns. @public */
export const concernFilterParamsSchema = z.strictObject(concernFilterParams);

/** The query parameters of a timeline. @public */
export const timelineQueryParamsSchema = z.strictObject({
  after: z.coerce
    .number({ error: 'a whole number' })
    .int({ error: 'a whole number' })
    .min(0, { error: 'at least 0' })
    .optional()
    .describe('The position to go on after.'),
});
