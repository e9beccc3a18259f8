import {
  DEFAULT_PAGE_SIZE,
  WAIVER_ORDER_FIELDS,
  WAIVER_STATES,
  WaiverItem,
  WaiverOrderField,
  WaiverPage,
  waiverQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { Cursor, decodeCursor, pageOf, SortKeys } from '../http/pages';

/** What a page is made from. */
const querySchema = z.strictObject({
  entityRef: z.string().optional(),
  checkId: z.string().optional(),
  state: z.enum(WAIVER_STATES).optional(),
  owner: z.string().optional(),
  decidable: z.boolean(),
  term: z.string(),
  field: z.enum(WAIVER_ORDER_FIELDS),
  descending: z.boolean(),
});

/** Which waivers a page is made from, and in which order. */
export type WaiverPageQuery = z.infer<typeof querySchema>;

/** Reads the parameters of a request, or the cursor that stands for them. */
export function readWaiverQuery(
  params: z.infer<typeof waiverQueryParamsSchema>,
): Cursor<WaiverPageQuery> {
  if (params.cursor) {
    return decodeCursor(params.cursor, querySchema);
  }
  const { orderField = 'requestedAt,desc' } = params;
  const [field, direction] = orderField.split(',');
  return {
    query: {
      entityRef: params.entityRef?.toLowerCase(),
      checkId: params.checkId,
      state: params.state,
      owner: params.owner?.toLowerCase(),
      decidable: params.decidable === 'true',
      term: (params.fullTextFilterTerm ?? '').trim().toLowerCase(),
      field: field as WaiverOrderField,
      descending: direction === 'desc',
    },
  };
}

function matches(
  waiver: WaiverItem,
  { decidable, term }: WaiverPageQuery,
): boolean {
  const { title, checkTitle = '', entityRef, checkId } = waiver;
  const { reason, owner, requestedBy } = waiver;
  return (
    (!decidable || waiver.decidable) &&
    [title, checkTitle, entityRef, checkId, reason, owner, requestedBy].some(
      text => text.toLowerCase().includes(term),
    )
  );
}

function keyOf(waiver: WaiverItem, field: WaiverOrderField): string | number {
  return field === 'state'
    ? WAIVER_STATES.indexOf(waiver.state)
    : waiver[field];
}

/** Cuts one page out of what a caller may see. */
export function waiverPageOf(
  waivers: readonly WaiverItem[],
  options: { cursor: Cursor<WaiverPageQuery>; limit: number | undefined },
): Pick<WaiverPage, 'items' | 'totalItems' | 'pageInfo'> {
  const { cursor, limit = DEFAULT_PAGE_SIZE } = options;
  const { field, descending } = cursor.query;
  return pageOf(
    waivers.filter(waiver => matches(waiver, cursor.query)),
    {
      cursor,
      limit,
      keysOf: (waiver): SortKeys => [
        keyOf(waiver, field),
        waiver.requestedAt,
        waiver.id,
      ],
      // Among equals the newest is first.
      descending: [descending, true, true],
    },
  );
}
