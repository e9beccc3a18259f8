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
import { plainChecks } from '../tools/plainQuestions.mjs';

const CHECKS = 30;
const NOW = '2026-11-23T09:00:00.000Z';

/** Of so many entities Tech Insights takes one: all of them would take minutes. */
const SHARE = 20;

/**
 * Interactions assessed with 30 checks and stored, beside Tech Insights with as
 * many plain yes/no checks, whose results it does not even store. Each is timed
 * by entity, because Tech Insights asks about fewer of them.
 *
 * Once we ask checks of the product and look into its laws, which is what a
 * portal does; and once, for comparison, the very questions that Tech Insights
 * asks, and no law.
 */
export const techInsights = {
  name: 'tech-insights',
  sizes: { full: 10_000, trial: 20 },
  async run({ size, runs }) {
    const catalog = generateCatalog({ interactions: size });
    const entities = entitiesByRef(catalog);
    const refs = catalog.interactions.map(refOf);
    const some = catalog.interactions.filter((_, at) => at % SHARE === 0);
    const assessorOf = (checks, law) =>
      createAssessor({ knex: knexOnSqlite(), entities, checks, law, now: NOW });
    const ours = await assessorOf(
      checksOfProduct(CHECKS),
      await lawOfProduct(),
    );
    const plain = await assessorOf(plainChecks(CHECKS), {
      packs: [],
      organisation: {},
    });
    const theirs = await createTechInsights({ entities: some, checks: CHECKS });
    const assessAll = assessor => async () => {
      await assessor.clear();
      await assessor.assess(refs);
    };

    const taken = await timeInTurn({
      runs,
      works: {
        ours: assessAll(ours),
        plain: assessAll(plain),
        theirs: () => theirs.run(),
      },
    });
    for (const part of [ours, plain, theirs]) {
      await part.destroy();
    }
    const baseline = taken.theirs / some.length;
    const figure = (what, milliseconds, budget) => ({
      what,
      value: baseline / milliseconds,
      unit: 'x as fast as Tech Insights',
      ...budget,
      detail: `${milliseconds.toFixed(3)} ms and ${baseline.toFixed(
        3,
      )} ms an entity, of ${size} and of ${some.length}`,
    });
    return [
      figure(
        `assess one interaction with ${CHECKS} checks of ours, and laws`,
        taken.ours / size,
        { atLeast: 50 },
      ),
      figure(
        `assess one interaction with the ${CHECKS} checks of Tech Insights`,
        taken.plain / size,
      ),
    ];
  },
};
