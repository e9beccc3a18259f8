import {
  DeclarationMark,
  DEFAULT_PAGE_SIZE,
  FILTER_NONE,
  POSTURE_LEVELS,
  POSTURE_ORDER_FIELDS,
  PostureFilter,
  PostureItem,
  PostureOrderField,
  PosturePage,
  postureQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { PostureView } from './PostureView';

/** What a page is made from: a query, and a place to go on from. */
const cursorSchema = z.strictObject({
  filters: z.array(z.record(z.string(), z.array(z.string()))),
  term: z.string(),
  field: z.enum(POSTURE_ORDER_FIELDS),
  descending: z.boolean(),
  /** The item at the edge of the page before, and where this page lies. */
  edge: z
    .strictObject({
      key: z.union([z.string(), z.number()]),
      ref: z.string(),
      side: z.enum(['after', 'before']),
    })
    .optional(),
});

type Cursor = z.infer<typeof cursorSchema>;
type SortKey = string | number;

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(encoded: string): Cursor {
  try {
    return cursorSchema.parse(
      JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')),
    );
  } catch {
    throw new InputError(
      "Query parameter 'cursor': not a cursor of this list; start again without one",
    );
  }
}

function readQuery(params: z.infer<typeof postureQueryParamsSchema>): Cursor {
  if (params.cursor) {
    return decodeCursor(params.cursor);
  }
  const [field, direction] = (params.orderField ?? 'title').split(',');
  return {
    filters: (params.filter ?? []) as Cursor['filters'],
    term: (params.fullTextFilterTerm ?? '').trim().toLowerCase(),
    field: field as PostureOrderField,
    descending: direction === 'desc',
  };
}

function hasMark(item: PostureItem, mark: DeclarationMark): boolean {
  return mark === 'imported'
    ? item.declaration.importedFrom !== undefined
    : item.declaration.state === mark;
}

function matches(
  item: PostureItem,
  filter: PostureFilter,
  related: (entityRef: string) => Set<string>,
  systemsOf: (item: PostureItem) => string[],
): boolean {
  const { kind, owner, system, level, requirement, status } = filter;
  const { declaration, relatedTo } = filter;
  const requirements = item.requirements.filter(
    result =>
      (!requirement || requirement.includes(result.requirement)) &&
      (status
        ? status.includes(result.status)
        : result.status !== 'not-assessed'),
  );
  return (
    (!kind || kind.includes(item.kind)) &&
    (!owner || owner.includes(item.owner ?? FILTER_NONE)) &&
    (!system || systemsOf(item).some(ref => system.includes(ref))) &&
    (!level || level.includes(item.level)) &&
    ((!requirement && !status) || requirements.length > 0) &&
    (!declaration || declaration.some(mark => hasMark(item, mark))) &&
    (!relatedTo || relatedTo.some(ref => related(ref).has(item.entityRef)))
  );
}

function sortKeyOf(item: PostureItem, field: PostureOrderField): SortKey {
  switch (field) {
    case 'level':
    case 'declarationLevel':
      return POSTURE_LEVELS.indexOf(item[field]);
    case 'fail':
    case 'undetermined':
      return item.summary[field];
    case 'title':
      return item.title.toLowerCase();
    default:
      return item[field] ?? '';
  }
}

function compareKeys(
  one: { key: SortKey; ref: string },
  other: { key: SortKey; ref: string },
): number {
  if (one.key !== other.key) {
    return one.key < other.key ? -1 : 1;
  }
  if (one.ref !== other.ref) {
    return one.ref < other.ref ? -1 : 1;
  }
  return 0;
}

/** Cuts one page out of what a caller may see. */
export function pageOf(
  view: PostureView,
  params: z.infer<typeof postureQueryParamsSchema>,
): PosturePage {
  const query = readQuery(params);
  const limit = params.limit ?? DEFAULT_PAGE_SIZE;
  const direction = query.descending ? -1 : 1;
  const relatedCache = new Map<string, Set<string>>();
  const related = (ref: string) => {
    const known = relatedCache.get(ref) ?? new Set(view.relatedTo(ref));
    relatedCache.set(ref, known);
    return known;
  };
  const systemsOf = ({ entityRef }: PostureItem) => {
    const systems = view.systemsOf(entityRef);
    return systems.length > 0 ? systems : [FILTER_NONE];
  };

  const found = view.items
    .filter(
      item =>
        (query.filters.length === 0 ||
          query.filters.some(filter =>
            matches(item, filter as PostureFilter, related, systemsOf),
          )) &&
        [item.title, item.entityRef, item.owner ?? ''].some(text =>
          text.toLowerCase().includes(query.term),
        ),
    )
    .map(item => ({
      item,
      key: sortKeyOf(item, query.field),
      ref: item.entityRef,
    }))
    .sort((one, other) => direction * compareKeys(one, other));

  const { edge, ...rest } = query;
  let start = 0;
  if (edge) {
    const behind = found.findIndex(
      entry =>
        direction * compareKeys(entry, edge) >= (edge.side === 'after' ? 1 : 0),
    );
    const at = behind === -1 ? found.length : behind;
    start = edge.side === 'after' ? at : Math.max(0, at - limit);
  }
  const page = found.slice(start, start + limit);

  const cursorAt = (
    entry: { key: SortKey; ref: string } | undefined,
    side: 'after' | 'before',
  ) =>
    entry &&
    encodeCursor({ ...rest, edge: { key: entry.key, ref: entry.ref, side } });
  return {
    items: page.map(({ item }) => item),
    totalItems: found.length,
    pageInfo: {
      nextCursor:
        start + limit < found.length
          ? cursorAt(page[page.length - 1], 'after')
          : undefined,
      prevCursor:
        start > 0 ? cursorAt(page[0] ?? found[start - 1], 'before') : undefined,
    },
  };
}
