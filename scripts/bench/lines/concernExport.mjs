import { createRequire } from 'node:module';
import { collectGarbage, expectSame } from '../tools/measure.mjs';
import { portalWithConcerns } from '../tools/portalWithConcerns.mjs';

const require = createRequire(import.meta.url);
const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 1000;

/** What is in use; what nobody needs any more is collected first. */
function inUse() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** By how much more memory is in use while something is done than before. */
async function growthDuring(work) {
  const before = inUse();
  let most = before;
  const look = () => {
    most = Math.max(most, inUse());
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  await work();
  clearInterval(timer);
  look();
  return most - before;
}

/** The export of all concerns as CSV; its reader, too, keeps nothing. */
export const concernExport = {
  name: 'concern-export',
  sizes: { full: 1_000_000, trial: 300 },
  async run({ size }) {
    const { mockCredentials } = require('@backstage/backend-test-utils');
    const { portal, users } = await portalWithConcerns(size);
    const readAll = async query => {
      const response = await fetch(
        `${portal.url}/api/ai-governance/concerns/export.csv${query}`,
        {
          headers: { Authorization: mockCredentials.user.header(users[0].ref) },
        },
      );
      let lines = 0;
      for await (const chunk of response.body) {
        for (const byte of chunk) {
          lines += byte === 10 ? 1 : 0;
        }
      }
      return lines;
    };
    await readAll('?open=true');
    const start = performance.now();
    let lines = 0;
    const growth = await growthDuring(async () => {
      lines = await readAll('');
    });
    const seconds = (performance.now() - start) / 1000;
    expectSame('lines', lines, size + 1);
    return [
      {
        what: `export of ${size} concerns as CSV, memory grows`,
        value: growth,
        unit: 'MB',
        atMost: 100,
        detail: `in ${seconds.toFixed(0)} s`,
      },
    ];
  },
};
