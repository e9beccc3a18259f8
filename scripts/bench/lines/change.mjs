import { createRequire } from 'node:module';
import { generateCatalog, refOf } from '../data/generateCatalog.mjs';
import { expectSame } from '../tools/measure.mjs';
import {
  assessedAt,
  putCatalog,
  read,
  timeOf,
  untilQuiet,
} from '../tools/portalStates.mjs';

const require = createRequire(import.meta.url);

/** What a portal has by default, but for what tests hurry. */
const CONFIG = {
  catalog: { processingInterval: { minutes: 2 } },
  aiGovernance: {},
};

function pathOf(entity) {
  const { kind, metadata } = entity;
  return `${kind}/${metadata.namespace ?? 'default'}/${metadata.name}`;
}

/**
 * Changes an AI system, and looks at the interactions that rest on it.
 *
 * @returns how long after the catalog served the change the last of them was
 * served as assessed anew, in milliseconds
 */
async function timeChange({ portal, system, touched, mark, size }) {
  const before = await assessedAt(portal);
  await portal.catalog.put({
    ...system,
    spec: { ...system.spec, notIntendedFor: [mark] },
  });
  const served = timeOf(async () => {
    const { spec } = await read(
      portal,
      `/catalog/entities/by-name/${pathOf(system)}`,
    );
    return spec.notIntendedFor?.[0] === mark;
  });
  const visible = timeOf(async () => {
    const now = await assessedAt(portal);
    return touched.every(ref => now.get(ref) !== before.get(ref));
  });
  const [servedAt, visibleAt] = await Promise.all([served, visible]);
  await untilQuiet(portal, size);
  const now = await assessedAt(portal);
  expectSame(
    'interactions recomputed',
    [...now.keys()].filter(ref => now.get(ref) !== before.get(ref)).sort(),
    touched,
  );
  return visibleAt - servedAt;
}

/**
 * One AI system changed among interactions, in a portal with a real catalog:
 * exactly what it touches is recomputed, and seen over HTTP soon after the
 * catalog itself shows the change. The slowest run counts.
 */
export const change = {
  name: 'change',
  sizes: { full: 1000, trial: 20 },
  async run({ size, runs }) {
    const {
      startPortal,
    } = require('../../../plugins/ai-governance-backend/src/__testUtils__/portal.ts');
    const catalog = generateCatalog({ interactions: size });
    const { interactions } = catalog;
    const portal = await startPortal({
      database: {
        config: () => ({ client: 'better-sqlite3', connection: ':memory:' }),
      },
      config: CONFIG,
    });
    try {
      await putCatalog(portal, catalog);
      const delays = [];
      const counts = [];
      for (let run = 0; run <= runs; run += 1) {
        const system = catalog.systems[run % catalog.systems.length];
        const touched = interactions
          .filter(({ spec }) => spec.aiSystems.includes(refOf(system)))
          .map(refOf)
          .sort();
        const mark = `What change ${run} is about.`;
        delays.push(await timeChange({ portal, system, touched, mark, size }));
        counts.push(touched.length);
      }
      // The first is the warm-up.
      const slowest = Math.max(...delays.slice(1));
      return [
        {
          what: `one AI system changed among ${size} interactions, exactly the ${Math.min(
            ...counts,
          )} to ${Math.max(...counts)} on it recomputed and visible`,
          value: slowest / 1000,
          unit: 's after the catalog shows it',
          atMost: 5,
          detail: `the slowest of ${runs}`,
        },
      ];
    } finally {
      await portal.stop();
    }
  },
};
