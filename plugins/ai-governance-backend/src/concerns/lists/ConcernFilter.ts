import {
  CONCERN_ORDER_FIELDS,
  CONCERN_STATES,
  concernQueryParamsSchema,
  REQUEST_TYPES,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { Cursor, decodeCursor } from '../../http/pages';

/** Which concerns are wanted. */
export const concernFilterSchema = z.strictObject({
  entityRef: z.string().optional(),
  owner: z.string().optional(),
  assignee: z.string().optional(),
  states: z.array(z.enum(CONCERN_STATES)).optional(),
  open: z.boolean(),
  requestTypes: z.array(z.enum(REQUEST_TYPES)).optional(),
  severities: z.array(z.enum(SEVERITIES)).optional(),
  dueWithinDays: z.number().optional(),
  overdue: z.boolean(),
  untriaged: z.boolean(),
  orphaned: z.boolean(),
  term: z.string(),
});

/** Which concerns are wanted. */
export type ConcernFilter = z.infer<typeof concernFilterSchema>;

const listQuerySchema = concernFilterSchema.extend({
  field: z.enum(CONCERN_ORDER_FIELDS),
  descending: z.boolean(),
});

/** Which concerns are wanted, and in which order. */
export type ConcernListQuery = z.infer<typeof listQuerySchema>;

type Params = z.infer<typeof concernQueryParamsSchema>;

/** The filter that some query parameters stand for. */
export function readConcernFilter(
  params: Omit<Params, 'orderField' | 'cursor' | 'limit'>,
): ConcernFilter {
  return {
    entityRef: params.entityRef?.toLowerCase(),
    owner: params.owner?.toLowerCase(),
    assignee: params.assignee?.toLowerCase(),
    states: params.state,
    open: params.open === 'true',
    requestTypes: params.requestType,
    severities: params.severity,
    dueWithinDays: params.dueWithinDays,
    overdue: params.overdue === 'true',
    untriaged: params.untriaged === 'true',
    orphaned: params.orphaned === 'true',
    term: (params.fullTextFilterTerm ?? '').trim().toLowerCase(),
  };
}

/** Reads the parameters of a list, or the cursor that stands for them. */
export function readConcernListQuery(params: Params): Cursor<ConcernListQuery> {
  if (params.cursor) {
    return decodeCursor(params.cursor, listQuerySchema);
  }
  const [field, direction] = (params.orderField ?? 'dueAt,asc').split(',');
  return {
    query: {
      ...readConcernFilter(params),
      field: field as ConcernListQuery['field'],
      descending: direction === 'desc',
    },
  };
}
