import { PageInfo } from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** What a list is ordered by: the first value that differs decides. */
export type SortKeys = (string | number)[];

const edgeSchema = z.strictObject({
  /** Of the item at the edge of the page before, and where this page lies. */
  keys: z.array(z.union([z.string(), z.number()])),
  side: z.enum(['after', 'before']),
});

type Edge = z.infer<typeof edgeSchema>;

/** A query, and a place in what it finds to go on from. */
export interface Cursor<TQuery> {
  query: TQuery;
  edge?: Edge;
}

/** Reads a cursor as `pageOf` wrote it into `pageInfo`. */
export function decodeCursor<TQuery>(
  encoded: string,
  querySchema: z.ZodType<TQuery>,
): Cursor<TQuery> {
  try {
    const { query, edge } = z
      .strictObject({ query: z.unknown(), edge: edgeSchema })
      .parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
    return { query: querySchema.parse(query), edge };
  } catch {
    throw new InputError(
      "Query parameter 'cursor': not a cursor of this list; start again without one",
    );
  }
}

/** Writes a cursor as `decodeCursor` reads it. */
export function encodeCursor(cursor: Cursor<unknown>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Cuts the page that a cursor points to out of what its query finds. */
export function pageOf<T>(
  found: readonly T[],
  options: {
    cursor: Cursor<unknown>;
    limit: number;
    /** The keys of an item, the last of which no other item has. */
    keysOf(item: T): SortKeys;
    /** Which of the keys run from high to low. */
    descending: readonly boolean[];
  },
): { items: T[]; totalItems: number; pageInfo: PageInfo } {
  const { cursor, limit, keysOf, descending } = options;
  const { query, edge } = cursor;

  function compare(one: SortKeys, other: SortKeys): number {
    const at = one.findIndex((key, index) => key !== other[index]);
    if (at === -1) {
      return 0;
    }
    return one[at] < other[at] === descending[at] ? 1 : -1;
  }

  const sorted = found
    .map(item => ({ item, keys: keysOf(item) }))
    .sort((one, other) => compare(one.keys, other.keys));

  let start = 0;
  if (edge) {
    const behind = sorted.findIndex(
      ({ keys }) => compare(keys, edge.keys) >= (edge.side === 'after' ? 1 : 0),
    );
    const at = behind === -1 ? sorted.length : behind;
    start = edge.side === 'after' ? at : Math.max(0, at - limit);
  }
  const page = sorted.slice(start, start + limit);

  const cursorAt = (entry: { keys: SortKeys }, side: Edge['side']) =>
    encodeCursor({ query, edge: { keys: entry.keys, side } });
  return {
    items: page.map(({ item }) => item),
    totalItems: sorted.length,
    pageInfo: {
      nextCursor:
        start + limit < sorted.length
          ? cursorAt(page[page.length - 1], 'after')
          : undefined,
      prevCursor:
        start > 0
          ? cursorAt(page[0] ?? sorted[start - 1], 'before')
          : undefined,
    },
  };
}
