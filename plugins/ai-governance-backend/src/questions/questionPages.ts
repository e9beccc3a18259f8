import {
  LEVELS,
  PageInfo,
  QUESTION_ORDER_FIELDS,
  QuestionOrderField,
  questionQueryParamsSchema,
  REQUIREMENTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { ListedQuestion, QuestionEdge } from './QuestionStore';

/** What a page is made from: a query, and a place to go on from. */
const cursorSchema = z.strictObject({
  owners: z.array(z.string()).optional(),
  mine: z.boolean(),
  interactionRef: z.string().optional(),
  requirements: z.array(z.enum(REQUIREMENTS)).optional(),
  levels: z.array(z.enum(LEVELS)).optional(),
  overdue: z.boolean(),
  term: z.string(),
  field: z.enum(QUESTION_ORDER_FIELDS),
  descending: z.boolean(),
  /** The question at the edge of the page before, and where this page lies. */
  edge: z
    .strictObject({
      orderKey: z.string(),
      interactionRef: z.string(),
      checkId: z.string(),
      side: z.enum(['after', 'before', 'before-or-at']),
    })
    .optional(),
});

/** Which questions a page is made from, in which order, and from where. */
export type QuestionPageQuery = z.infer<typeof cursorSchema>;

function encodeCursor(query: QuestionPageQuery): string {
  return Buffer.from(JSON.stringify(query)).toString('base64url');
}

function decodeCursor(encoded: string): QuestionPageQuery {
  try {
    const text = Buffer.from(encoded, 'base64url').toString('utf8');
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    throw new InputError(
      "Query parameter 'cursor': not a cursor of this list; start again without one",
    );
  }
}

/** Reads the parameters of a request, or the cursor that stands for them. */
export function readQuestionQuery(
  params: z.infer<typeof questionQueryParamsSchema>,
): QuestionPageQuery {
  if (params.cursor) {
    return decodeCursor(params.cursor);
  }
  const [field, direction] = (params.orderField ?? 'dueOn').split(',');
  return {
    owners: params.owner?.map(owner => owner.toLowerCase()),
    mine: params.mine === 'true',
    interactionRef: params.entityRef?.toLowerCase(),
    requirements: params.requirement,
    levels: params.level,
    overdue: params.overdue === 'true',
    term: (params.fullTextFilterTerm ?? '').trim().toLowerCase(),
    field: field as QuestionOrderField,
    descending: direction === 'desc',
  };
}

/**
 * Puts a page together from what was read for it.
 * @param read - from the edge of the query on, one more than fit on the page if
 *   there are as many
 */
export function questionPageOf(
  read: readonly ListedQuestion[],
  { edge, ...query }: QuestionPageQuery,
  limit: number,
): { questions: ListedQuestion[]; pageInfo: PageInfo } {
  const questions = read.slice(0, limit);
  const goesOn = read.length > limit;
  const backwards = edge !== undefined && edge.side !== 'after';
  if (backwards) {
    questions.reverse();
  }
  const cursorAt = (
    place: ListedQuestion | QuestionEdge | undefined,
    side: QuestionEdge['side'],
  ) =>
    place &&
    encodeCursor({
      ...query,
      edge: {
        orderKey: place.orderKey,
        interactionRef: place.interactionRef,
        checkId: place.checkId,
        side,
      },
    });
  const [first] = questions;
  const last = questions[questions.length - 1];
  const hasBefore = backwards ? goesOn : edge !== undefined;
  const hasAfter = backwards || goesOn;
  return {
    questions,
    pageInfo: {
      // Answers may have emptied the page; the one at the edge may be left.
      prevCursor: hasBefore
        ? cursorAt(first, 'before') ?? cursorAt(edge, 'before-or-at')
        : undefined,
      nextCursor: hasAfter ? cursorAt(last, 'after') : undefined,
    },
  };
}
