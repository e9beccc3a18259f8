/** For how long the portal has to say the same to count as ready. */
const QUIET_SECONDS = 4;
const TIMEOUT_SECONDS = 120;

async function get(path: string): Promise<any> {
  const response = await fetch(
    `http://localhost:${process.env.TEST_BACKEND_PORT}/api/${path}`,
    { headers: { authorization: `Bearer ${process.env.PORTAL_TOKEN}` } },
  );
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.json();
}

/** What the portal knows so far, as a text to compare. */
async function progress(): Promise<string> {
  const { totalItems } = await get('catalog/entities/by-query?limit=0');
  const { interactions, services } = await get('ai-governance/posture/summary');
  return `${totalItems} entities, ${interactions.total} interactions and ${services.total} services`;
}

/**
 * Runs once before the browser tests: waits until the portal has read and
 * assessed the demo organisation, which it does in the background after it
 * came up.
 *
 * @internal
 */
export default async function waitForPortal(): Promise<void> {
  let known = '';
  let quietSeconds = 0;
  for (let second = 0; quietSeconds < QUIET_SECONDS; second += 1) {
    if (second > TIMEOUT_SECONDS) {
      throw new Error(`The portal still grows, and has ${known}`);
    }
    const latest = await progress();
    const settled = latest === known && !/^0|, 0 | 0 /.test(latest);
    quietSeconds = settled ? quietSeconds + 1 : 0;
    known = latest;
    await new Promise(done => setTimeout(done, 1000));
  }
}
