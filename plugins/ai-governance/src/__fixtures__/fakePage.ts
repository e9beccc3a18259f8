import type { PageInfo } from '@ai-governance/backstage-plugin-ai-governance-common';

const DEFAULT_LIMIT = 20;

/** The first query of a list, and where in its answer a page begins. */
export function readFakeQuery<T extends object>(
  query: T | { cursor: string },
): { query: T; start: number } {
  return 'cursor' in query ? JSON.parse(query.cursor) : { query, start: 0 };
}

/** Cuts a page out of what a query finds, as the backend does. */
export function fakePageOf<T>(
  found: T[],
  { query, start }: { query: { limit?: number }; start: number },
): { items: T[]; totalItems: number; pageInfo: PageInfo } {
  const { limit = DEFAULT_LIMIT } = query;
  const cursorAt = (at: number) => JSON.stringify({ query, start: at });
  return {
    items: found.slice(start, start + limit),
    totalItems: found.length,
    pageInfo: {
      nextCursor:
        start + limit < found.length ? cursorAt(start + limit) : undefined,
      prevCursor: start > 0 ? cursorAt(start - limit) : undefined,
    },
  };
}
