import {
  DEFAULT_PAGE_SIZE,
  TouchedInteraction,
  TouchedPage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../http/pages';

/** What the list is made from: the row alone. */
const querySchema = z.strictObject({ rowId: z.string() });

/**
 * Cuts one page out of the interactions that a row touches: those that it
 * surely touches first, then by title.
 */
export function touchedPage(
  rowId: string,
  interactions: readonly TouchedInteraction[],
  { cursor, limit = DEFAULT_PAGE_SIZE }: { cursor?: string; limit?: number },
): TouchedPage {
  return pageOf(interactions, {
    cursor: cursor ? decodeCursor(cursor, querySchema) : { query: { rowId } },
    limit,
    keysOf: ({ applies, title, entityRef }) => [
      applies === 'yes' ? 0 : 1,
      title.toLowerCase(),
      entityRef,
    ],
    descending: [false, false, false],
  });
}
