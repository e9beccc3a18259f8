import {
  DEFAULT_PAGE_SIZE,
  TouchedInteraction,
  TouchedPage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** The last item of the page before. */
const edgeSchema = z.tuple([
  z.enum(['yes', 'undetermined']),
  z.string(),
  z.string(),
]);

type Edge = z.infer<typeof edgeSchema>;

function edgeOf({ applies, title, entityRef }: TouchedInteraction): Edge {
  return [applies, title.toLowerCase(), entityRef];
}

/** Surely touched ones first, then by title. */
function compare(one: Edge, other: Edge): number {
  for (const [index, key] of one.entries()) {
    if (key !== other[index]) {
      const isBefore = index === 0 ? key === 'yes' : key < other[index];
      return isBefore ? -1 : 1;
    }
  }
  return 0;
}

function readCursor(cursor: string): Edge {
  try {
    return edgeSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
  } catch {
    throw new InputError(
      "Query parameter 'cursor': not a cursor of this list; start again without one",
    );
  }
}

/** Cuts one page out of the interactions that a row touches. */
export function touchedPage(
  interactions: readonly TouchedInteraction[],
  { cursor, limit = DEFAULT_PAGE_SIZE }: { cursor?: string; limit?: number },
): TouchedPage {
  const edge = cursor === undefined ? undefined : readCursor(cursor);
  const sorted = [...interactions].sort((one, other) =>
    compare(edgeOf(one), edgeOf(other)),
  );
  const rest = edge
    ? sorted.filter(item => compare(edgeOf(item), edge) > 0)
    : sorted;
  const items = rest.slice(0, limit);
  return {
    items,
    totalItems: sorted.length,
    pageInfo: {
      nextCursor:
        rest.length > limit
          ? Buffer.from(
              JSON.stringify(edgeOf(items[items.length - 1])),
            ).toString('base64url')
          : undefined,
    },
  };
}
