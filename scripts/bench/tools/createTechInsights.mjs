import { createRequire } from 'node:module';
import { knexOnSqlite } from './knexOnSqlite.mjs';
import { nameOf, PLAIN_QUESTIONS, says } from './plainQuestions.mjs';

const require = createRequire(import.meta.url);

const RETRIEVER = 'interactions';
const QUIET = {
  child: () => QUIET,
  debug() {},
  info() {},
  warn() {},
  error(message, error) {
    throw error ?? new Error(message);
  },
};

/**
 * Tech Insights, as its backend puts it together: one retriever of facts, and
 * as many checks, each a plain yes or no. Facts are stored, results are not.
 *
 * @returns a function that retrieves the facts of all entities, and runs all
 * checks on each
 */
export async function createTechInsights({ entities, checks }) {
  const {
    buildTechInsightsContext,
    createFactRetrieverRegistration,
  } = require('@backstage-community/plugin-tech-insights-backend');
  const {
    JsonRulesEngineFactCheckerFactory,
  } = require('@backstage-community/plugin-tech-insights-backend-module-jsonfc');
  const { stringifyEntityRef } = require('@backstage/catalog-model');
  const parts = PLAIN_QUESTIONS.slice(0, checks);
  const knex = knexOnSqlite();
  let retrieve;

  const { factChecker } = await buildTechInsightsContext({
    factRetrievers: [
      createFactRetrieverRegistration({
        cadence: '* * * * *',
        factRetriever: {
          id: RETRIEVER,
          version: '1.0.0',
          schema: Object.fromEntries(
            parts.map(part => [
              nameOf(part),
              { type: 'boolean', description: `Says ${part.join('.')}` },
            ]),
          ),
          handler: async () =>
            entities.map(entity => ({
              entity: {
                kind: entity.kind,
                namespace: entity.metadata.namespace,
                name: entity.metadata.name,
              },
              facts: Object.fromEntries(
                parts.map(part => [nameOf(part), says(entity, part)]),
              ),
            })),
        },
      }),
    ],
    factCheckerFactory: new JsonRulesEngineFactCheckerFactory({
      logger: QUIET,
      checks: parts.map(part => ({
        id: nameOf(part),
        type: 'json-rules-engine',
        name: `Says ${part.join('.')}`,
        description: `Whether the interaction says ${part.join('.')}`,
        factIds: [RETRIEVER],
        rule: {
          conditions: {
            all: [{ fact: nameOf(part), operator: 'equal', value: true }],
          },
        },
      })),
    }),
    database: { getClient: async () => knex },
    scheduler: {
      scheduleTask: async ({ fn }) => {
        retrieve = fn;
      },
    },
    logger: QUIET,
    config: undefined,
    discovery: undefined,
    auth: undefined,
    urlReader: undefined,
  });

  const refs = entities.map(entity => stringifyEntityRef(entity));
  return {
    async run() {
      await knex('facts').delete();
      await retrieve();
      for (const ref of refs) {
        const results = await factChecker.runChecks(ref);
        if (results.length !== checks) {
          throw new Error(`Tech Insights ran ${results.length} checks`);
        }
      }
    },
    destroy: () => knex.destroy(),
  };
}
