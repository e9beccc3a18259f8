import { createRouteRef } from '@backstage/core-plugin-api';

/** The page "AI governance". */
export const rootRouteRef = createRouteRef({ id: 'ai-governance' });

/** The paths of the page's parts, below its own. */
export const PAGE_PATHS = {
  overview: 'overview',
  interactions: 'interactions',
  concerns: 'concerns',
  workList: 'work-list',
  regulations: 'regulations',
  teams: 'teams',
} as const;

/** Where things of a room are done, for the rooms that have such a page. */
export const ROOM_PAGES = {
  confirmations: PAGE_PATHS.workList,
  regulations: PAGE_PATHS.regulations,
} as const;

/** The path of our tab on the page of an entity, below the entity's. */
export const ENTITY_TAB_PATH = 'ai-customer-impact';
