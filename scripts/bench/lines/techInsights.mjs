import {
  entitiesByRef,
  generateCatalog,
  refOf,
} from '../data/generateCatalog.mjs';
import { checksOfProduct } from '../tools/checksOfProduct.mjs';
import { createAssessor } from '../tools/createAssessor.mjs';
import { createTechInsights } from '../tools/createTechInsights.mjs';
import { knexOnSqlite } from '../tools/knexOnSqlite.mjs';
import { lawOfProduct } from '../tools/lawOfProduct.mjs';
import { timeInTurn } from '../tools/measure.mjs';

const CHECKS = 30;
const NOW = '2026-11-23T09:00:00.000Z';

/** Of so many entities Tech Insights takes one: all of them would take minutes. */
const SHARE = 20;

/**
 * Interactions assessed with 30 checks and stored, beside Tech Insights with as
 * many plain yes/no checks, whose results it does not even store. Each is timed
 * by entity, because Tech Insights asks about fewer of them.
 */
export const techInsights = {
  name: 'tech-insights',
  sizes: { full: 10_000, trial: 20 },
  async run({ size, runs }) {
    const catalog = generateCatalog({ interactions: size });
    const refs = catalog.interactions.map(refOf);
    const knex = knexOnSqlite();
    const assessor = await createAssessor({
      knex,
      entities: entitiesByRef(catalog),
      checks: checksOfProduct(CHECKS),
      law: await lawOfProduct(),
      now: NOW,
    });
    const some = catalog.interactions.filter((_, at) => at % SHARE === 0);
    const other = await createTechInsights({ entities: some, checks: CHECKS });

    const { assessed, baseline } = await timeInTurn({
      runs,
      works: {
        async assessed() {
          await assessor.clear();
          await assessor.assess(refs);
        },
        baseline: () => other.run(),
      },
    });
    await knex.destroy();
    await other.destroy();
    const perEntity = [assessed / size, baseline / some.length];
    return [
      {
        what: `assess one interaction with ${CHECKS} checks`,
        value: perEntity[1] / perEntity[0],
        unit: 'x as fast as Tech Insights',
        atLeast: 50,
        detail: `${perEntity
          .map(milliseconds => milliseconds.toFixed(3))
          .join(' ms and ')} ms an entity, of ${size} and of ${some.length}`,
      },
    ];
  },
};
