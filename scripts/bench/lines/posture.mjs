import { refOf } from '../data/generateCatalog.mjs';
import { getAsUser } from '../tools/asUser.mjs';
import { median, percentile } from '../tools/measure.mjs';
import { portalWithConcerns } from '../tools/portalWithConcerns.mjs';

/** So many entities a user looks at in one run. */
const LOOKS = 5;

const PATHS = {
  cold: '/ai-governance/posture/by-name',
  warm: '/ai-governance/posture/by-name',
  catalog: '/catalog/entities/by-name',
};

function pathOf(entity) {
  const [kind, namespace, name] = refOf(entity).split(/[:/]/);
  return `${kind}/${namespace}/${name}`;
}

/** All people at once, each looking at one entity after the other. */
async function look({ portal, plans, root }) {
  const taken = [];
  await Promise.all(
    plans.map(async ({ user, paths }) => {
      for (const path of paths) {
        const start = performance.now();
        await getAsUser(portal, `${root}/${path}`, user);
        taken.push(performance.now() - start);
      }
    }),
  );
  return percentile(taken, 95);
}

/**
 * The posture of one entity over HTTP, where people may see only what they own:
 * a hundred people at once, the first time that each asks for an entity and the
 * next, beside the catalog's own answer for the same entities.
 */
export const posture = {
  name: 'posture',
  sizes: { full: 1_000_000, trial: 300 },
  async run({ size, runs }) {
    const { portal, catalog, users } = await portalWithConcerns(size);
    const owned = users.flatMap(({ ref, team }) => {
      const paths = catalog.interactions
        .filter(({ spec }) => spec.owner === team)
        .map(pathOf);
      return paths.length > 0 ? [{ user: ref, paths }] : [];
    });
    const taken = { cold: [], warm: [], catalog: [] };
    // The first is the warm-up, and each run takes other entities.
    for (let run = 0; run <= runs; run += 1) {
      const plans = owned.map(({ user, paths }) => ({
        user,
        paths: Array.from(
          { length: Math.min(LOOKS, paths.length) },
          (_, at) => paths[(run * LOOKS + at) % paths.length],
        ),
      }));
      for (const [name, root] of Object.entries(PATHS)) {
        taken[name].push(await look({ portal, plans, root }));
      }
    }
    const of = name => median(taken[name].slice(1));
    const figure = (name, atMost) => ({
      what: `posture of one entity over HTTP, ${owned.length} users, ${size} concerns, p95 ${name}`,
      value: of(name) / of('catalog'),
      unit: 'x entities/by-name of the catalog',
      atMost,
      detail: `${of(name).toFixed(1)} ms and ${of('catalog').toFixed(1)} ms`,
    });
    return [figure('cold', 2), figure('warm', 1)];
  },
};
