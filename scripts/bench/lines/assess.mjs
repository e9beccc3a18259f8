import { createRequire } from 'node:module';
import {
  entitiesByRef,
  generateCatalog,
  refOf,
} from '../data/generateCatalog.mjs';
import { checksOfProduct } from '../tools/checksOfProduct.mjs';
import { createAssessor } from '../tools/createAssessor.mjs';
import { knexOnSqlite } from '../tools/knexOnSqlite.mjs';
import { lawOfProduct } from '../tools/lawOfProduct.mjs';
import { expectSame, timeInTurn } from '../tools/measure.mjs';

const require = createRequire(import.meta.url);
const CHECKS = 30;
const NOW = '2026-11-23T09:00:00.000Z';

/** A table as wide as the one that holds postures, and the same rows to insert. */
async function createBareTable(rows) {
  const knex = knexOnSqlite();
  await knex.schema.createTable('posture', table => {
    for (const column of Object.keys(rows[0])) {
      table.text(column);
    }
  });
  return {
    async insert() {
      await knex('posture').delete();
      await knex.batchInsert('posture', rows, 400);
    },
    destroy: () => knex.destroy(),
  };
}

/**
 * Interactions assessed with 30 checks and stored, with all that the portal
 * keeps beside: links, history, questions, what can be confirmed. Beside it
 * stand a loop that asks the same checks about the same facts, and one bulk
 * insert of the postures alone.
 */
export const assess = {
  name: 'assess',
  sizes: { full: 10_000, trial: 20 },
  async run({ size, runs }) {
    const common = require('../../../plugins/ai-governance-common/src/index.ts');
    const checks = checksOfProduct(CHECKS);
    const law = await lawOfProduct();
    const catalog = generateCatalog({ interactions: size });
    const entities = entitiesByRef(catalog);
    const refs = catalog.interactions.map(refOf);
    const assessor = await createAssessor({
      ...{ entities, checks, law },
      knex: knexOnSqlite(),
      now: NOW,
    });
    await assessor.assess(refs);
    const rows = await assessor.rows();
    expectSame('postures stored', rows.length, size);
    const bare = await createBareTable(rows);
    const lookup = ref =>
      entities.has(ref)
        ? { presence: 'found', entity: entities.get(ref) }
        : { presence: 'missing' };

    const { assessed, baseline } = await timeInTurn({
      runs,
      works: {
        async assessed() {
          await assessor.clear();
          await assessor.assess(refs);
        },
        async baseline() {
          for (const entity of catalog.interactions) {
            const facts = common.withEntitlements(
              common.buildInteractionFacts({
                entity,
                lookup,
                asOf: NOW.slice(0, 10),
                annotatingServices: [],
                conflicts: [],
              }),
              law,
            );
            checks.forEach(check => check.evaluate(facts));
          }
          await bare.insert();
        },
      },
    });
    await assessor.destroy();
    await bare.destroy();
    return [
      {
        what: `assess ${size} interactions with ${checks.length} checks, stored`,
        value: assessed / baseline,
        unit: 'x a bare loop and one bulk insert',
        atMost: 3,
        detail: `${Math.round(assessed)} ms and ${Math.round(baseline)} ms`,
      },
    ];
  },
};
