/** For how long the catalog has to stay the same size to count as read. */
const QUIET_SECONDS = 4;
const TIMEOUT_SECONDS = 90;

async function countEntities(): Promise<number> {
  const response = await fetch(
    `http://localhost:${process.env.TEST_BACKEND_PORT}/api/catalog/entities/by-query?limit=0`,
    { headers: { authorization: `Bearer ${process.env.PORTAL_TOKEN}` } },
  );
  if (!response.ok) {
    throw new Error(`The catalog answered ${response.status}`);
  }
  const { totalItems } = await response.json();
  return totalItems;
}

/**
 * Runs once before the browser tests: waits until the portal has read the demo
 * organisation, which it does in the background after it came up.
 *
 * @internal
 */
export default async function waitForCatalog(): Promise<void> {
  let count = 0;
  let quietSeconds = 0;
  for (let second = 0; quietSeconds < QUIET_SECONDS; second += 1) {
    if (second > TIMEOUT_SECONDS) {
      throw new Error(`The catalog still grows, from ${count} entities`);
    }
    const latest = await countEntities();
    quietSeconds = latest > 0 && latest === count ? quietSeconds + 1 : 0;
    count = latest;
    await new Promise(done => setTimeout(done, 1000));
  }
}
