const POSTURE = '/ai-governance/posture';
const INTERACTIONS = `${POSTURE}?filter=kind=CustomerInteraction`;
const PAGE = 500;
const LOOK_AGAIN_MS = 25;
const QUIET_MS = 1500;

/** What a portal answers to a path, which has to succeed. */
export async function read(portal, path) {
  const { status, body, text } = await portal.get(path);
  if (status !== 200) {
    throw new Error(`${path}: ${status} ${text}`);
  }
  return body;
}

/** Looks until something is so; returns when it was, in milliseconds. */
export async function timeOf(look) {
  while (!(await look())) {
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return performance.now();
}

/** By interaction, when it was assessed. */
export async function assessedAt(portal) {
  const found = new Map();
  let path = `${INTERACTIONS}&limit=${PAGE}`;
  while (path) {
    const { items, pageInfo } = await read(portal, path);
    items.forEach(item => found.set(item.entityRef, item.assessedAt));
    path =
      pageInfo.nextCursor &&
      `${POSTURE}?limit=${PAGE}&cursor=${pageInfo.nextCursor}`;
  }
  return found;
}

/** Until so many interactions are assessed, and none is any more. */
export async function untilQuiet(portal, size) {
  // To look costs the portal time, too: the more, the larger it is.
  const rest = () =>
    new Promise(resolve => setTimeout(resolve, Math.max(QUIET_MS, size)));
  await timeOf(async () => {
    const { totalItems } = await read(portal, `${INTERACTIONS}&limit=1`);
    const isThere = totalItems === size;
    if (!isThere) {
      await rest();
    }
    return isThere;
  });
  let before = '';
  await timeOf(async () => {
    const now = JSON.stringify([...(await assessedAt(portal))]);
    const isQuiet = now === before;
    before = now;
    await rest();
    return isQuiet;
  });
}

/** Puts a catalog into a portal that has none of it, and waits for its posture. */
export async function putCatalog(portal, { interactions, ...around }) {
  const others = Object.values(around).flat();
  await portal.catalog.put(...others);
  // A team that comes after those who name it would be a change of its own.
  await timeOf(async () => {
    const { totalItems } = await read(
      portal,
      '/catalog/entities/by-query?limit=0',
    );
    return totalItems === others.length;
  });
  await portal.catalog.put(...interactions);
  await untilQuiet(portal, interactions.length);
}
