import {
  DEFAULT_PAGE_SIZE,
  PostureChangeItem,
  PostureChangePage,
  postureChangesQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Tx } from '../database/GovernanceDatabase';
import { Viewer } from '../visibility/CatalogVisibility';
import { PlacedPostureChange, PostureStore } from './PostureStore';

type Params = z.infer<typeof postureChangesQueryParamsSchema>;

/** How many changes are read at once; the viewer may see few of them. */
const READ_AT_ONCE = 100;
const MAX_ID = 2 ** 31 - 1;

/** From when on, and the change after which a page goes on. */
const cursorSchema = z.strictObject({
  since: z.iso.datetime().optional(),
  before: z
    .strictObject({
      at: z.iso.datetime(),
      id: z.int().min(0).max(MAX_ID),
    })
    .optional(),
});

type Cursor = z.infer<typeof cursorSchema>;

function readQuery({ cursor, since }: Params): Cursor {
  if (cursor === undefined) {
    return { since: since && new Date(since).toISOString() };
  }
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    throw new InputError(
      "Query parameter 'cursor': not a cursor of these changes; start again without one",
    );
  }
}

function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** One page of the changes that a viewer may see, newest first. */
export async function changesPage(options: {
  params: Params;
  viewer: Viewer;
  tx: Tx;
  postures: PostureStore;
  entities: CatalogEntitiesStore;
}): Promise<PostureChangePage> {
  const { params, viewer, tx, postures, entities } = options;
  const { since, before } = readQuery(params);
  const limit = params.limit ?? DEFAULT_PAGE_SIZE;
  const atOnce = Math.max(READ_AT_ONCE, limit + 1);

  const found: PlacedPostureChange[] = [];
  let read: PlacedPostureChange[] = [];
  do {
    read = await postures.listLatestChanges(tx, {
      since,
      before: read[read.length - 1] ?? before,
      limit: atOnce,
    });
    const visible = await viewer.visibleOf(
      read.map(change => change.interactionRef),
    );
    found.push(...read.filter(change => visible.has(change.interactionRef)));
  } while (found.length <= limit && read.length === atOnce);

  const shown = found.slice(0, limit);
  const refs = new Set(shown.map(change => change.interactionRef));
  const titles = new Map(
    (await entities.getMany(tx, [...refs])).map(({ entityRef, title }) => [
      entityRef,
      title,
    ]),
  );
  const last = shown[shown.length - 1];
  return {
    items: shown.map(
      (change): PostureChangeItem => ({
        interactionRef: change.interactionRef,
        title:
          titles.get(change.interactionRef) ??
          parseEntityRef(change.interactionRef).name,
        at: change.at,
        from: change.levelBefore,
        to: change.level,
        changedChecks: change.changedChecks,
        because: change.because,
      }),
    ),
    pageInfo: {
      nextCursor:
        found.length > limit
          ? writeCursor({ since, before: { at: last.at, id: last.id } })
          : undefined,
    },
  };
}
