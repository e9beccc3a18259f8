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
import { z } from 'zod';
import { Cursor, decodeCursor, pageOf } from '../http/pages';
import { PostureView } from './PostureView';

/** What a page is made from. */
const querySchema = z.strictObject({
  filters: z.array(z.record(z.string(), z.array(z.string()))),
  term: z.string(),
  field: z.enum(POSTURE_ORDER_FIELDS),
  descending: z.boolean(),
});

type Query = z.infer<typeof querySchema>;

function readQuery(
  params: z.infer<typeof postureQueryParamsSchema>,
): Cursor<Query> {
  if (params.cursor) {
    return decodeCursor(params.cursor, querySchema);
  }
  const [field, direction] = (params.orderField ?? 'title').split(',');
  return {
    query: {
      filters: (params.filter ?? []) as Query['filters'],
      term: (params.fullTextFilterTerm ?? '').trim().toLowerCase(),
      field: field as PostureOrderField,
      descending: direction === 'desc',
    },
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

function sortKeyOf(
  item: PostureItem,
  field: PostureOrderField,
): string | number {
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

/** Cuts one page out of what a caller may see. */
export function posturePageOf(
  view: PostureView,
  params: z.infer<typeof postureQueryParamsSchema>,
): PosturePage {
  const cursor = readQuery(params);
  const { filters, term, field, descending } = cursor.query;
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

  const found = view.items.filter(
    item =>
      (filters.length === 0 ||
        filters.some(filter =>
          matches(item, filter as PostureFilter, related, systemsOf),
        )) &&
      [item.title, item.entityRef, item.owner ?? ''].some(text =>
        text.toLowerCase().includes(term),
      ),
  );
  return pageOf(found, {
    cursor,
    limit: params.limit ?? DEFAULT_PAGE_SIZE,
    keysOf: item => [sortKeyOf(item, field), item.entityRef],
    descending: [descending, descending],
  });
}
