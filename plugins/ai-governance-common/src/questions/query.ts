import { z } from 'zod';
import { onlyParam, orderFieldParam, pageQueryParams } from '../pages';
import { Level, LEVELS } from '../posture/levels';
import { Requirement, REQUIREMENTS } from '../posture/requirements';

/** What questions can be ordered by. @public */
export const QUESTION_ORDER_FIELDS = ['dueOn', 'title'] as const;

/** What questions can be ordered by. @public */
export type QuestionOrderField = (typeof QUESTION_ORDER_FIELDS)[number];

/**
 * Which questions to list: several values of one property mean any of them,
 * several properties mean all of them.
 * @public
 */
export interface QuestionFilter {
  /** Owners, as full entity references. */
  owner?: string[];
  /** Only those that the caller or a group of theirs owns. */
  mine?: boolean;
  /** The interaction, as an entity reference. */
  entityRef?: string;
  requirement?: Requirement[];
  /** The levels that they hold back. */
  level?: Level[];
  /** Only those whose due date has passed. */
  overdue?: boolean;
}

/** A parameter that can be given several times. */
function several<T extends z.ZodType>(schema: T) {
  return z
    .preprocess(
      value => (typeof value === 'string' ? [value] : value),
      z.array(schema),
    )
    .optional();
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `use one of ${values.join(', ')}` });
}

/**
 * The query parameters of a list of questions.
 * @public
 */
export const questionQueryParamsSchema = z.strictObject({
  owner: several(z.string().min(1)).describe(
    'Who is to answer, as an entity reference. Give it several times for alternatives.',
  ),
  mine: onlyParam('Only those that the caller or a group of theirs owns.'),
  entityRef: z.string().min(1).optional().describe('The interaction.'),
  requirement: several(oneOf(REQUIREMENTS)),
  level: several(oneOf(LEVELS)).describe('The level that they hold back.'),
  overdue: onlyParam('Only those whose due date has passed.'),
  fullTextFilterTerm: z
    .string()
    .max(200, { error: 'at most 200 characters' })
    .optional()
    .describe(
      'A part of the title or name of the interaction, of the check, or of the owner.',
    ),
  orderField: orderFieldParam(QUESTION_ORDER_FIELDS),
  ...pageQueryParams,
});
