import { createRequire } from 'node:module';
import {
  entitiesByRef,
  generateCatalog,
  refOf,
} from './data/generateCatalog.mjs';
import { knexOnSqlite } from './data/knexOnSqlite.mjs';
import { compare } from './measure.mjs';

const require = createRequire(import.meta.url);
const src = '../../plugins/ai-governance-backend/src';
const INTERACTIONS = 10_000;
const AS_OF = '2026-11-23T09:00:00.000Z';

/** The worker's own code on a catalog in memory, and a database of its own. */
export async function createAssessor({ entities, checks, packs }) {
  const knex = knexOnSqlite();
  const {
    GovernanceDatabase,
  } = require(`${src}/database/GovernanceDatabase.ts`);
  const {
    DatabasePostureStore,
  } = require(`${src}/posture/DatabasePostureStore.ts`);
  const {
    DatabaseCatalogEntitiesStore,
  } = require(`${src}/catalog/DatabaseCatalogEntitiesStore.ts`);
  const {
    DatabaseConfirmationStore,
  } = require(`${src}/confirmations/DatabaseConfirmationStore.ts`);
  const {
    DatabaseWaiverStore,
  } = require(`${src}/waivers/DatabaseWaiverStore.ts`);
  const { ConfirmedFacts } = require(`${src}/confirmations/ConfirmedFacts.ts`);
  const { GrantedWaivers } = require(`${src}/waivers/GrantedWaivers.ts`);
  const { FactsReader } = require(`${src}/facts/FactsReader.ts`);
  const { PostureKeeper } = require(`${src}/posture/PostureKeeper.ts`);
  const { PostureAssessor } = require(`${src}/posture/PostureAssessor.ts`);
  const { CurrentLaw } = require(`${src}/regulations/CurrentLaw.ts`);
  const {
    DatabaseQuestionStore,
  } = require(`${src}/questions/DatabaseQuestionStore.ts`);
  const { QuestionKeeper } = require(`${src}/questions/QuestionKeeper.ts`);

  const database = await GovernanceDatabase.create({
    database: { getClient: async () => knex },
  });
  const clock = { now: () => new Date(AS_OF) };
  const postures = new DatabasePostureStore();
  const assessor = new PostureAssessor({
    database,
    keeper: new PostureKeeper({ postures, clock }),
    factsReader: new FactsReader({
      database,
      entities: new DatabaseCatalogEntitiesStore(),
      clock,
      reader: {
        getByRefs: async refs =>
          new Map(
            [...refs].flatMap(ref =>
              entities.has(ref) ? [[ref, entities.get(ref)]] : [],
            ),
          ),
      },
    }),
    confirmed: new ConfirmedFacts({
      store: new DatabaseConfirmationStore(),
      clock,
    }),
    granted: new GrantedWaivers({ store: new DatabaseWaiverStore(), clock }),
    law: new CurrentLaw({ packs, organisation: {} }),
    questionKeeper: new QuestionKeeper({
      store: new DatabaseQuestionStore(),
      policy: { owners: {}, answerWithin: 'P30D', answerWithinByLevel: {} },
    }),
    checks,
    clock,
  });
  return { knex, assessor };
}

/** Assesses 10,000 interactions with 30 checks, and stores what comes out. */
export async function benchAssess() {
  const { stringifyEntityRef } = require('@backstage/catalog-model');
  const common = require('../../plugins/ai-governance-common/src/index.ts');
  const checks = common.BUILT_IN_CHECKS.slice(0, 30);
  const { interactions, around } = generateCatalog({
    interactions: INTERACTIONS,
  });
  const entities = new Map(
    [...interactions, ...around].map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  const refs = interactions.map(entity => stringifyEntityRef(entity));
  const { knex, assessor } = await createAssessor({ entities, checks, packs });
  const tables = [
    'posture_history_targets',
    'posture_history',
    'posture_links',
    'posture',
    'confirmable_facts',
    'questions',
  ];

  // What is stored for one interaction, to insert as many rows as wide.
  await assessor.assess(refs);
  const rows = await knex('posture').select();
  const bare = knexOnSqlite();
  await bare.schema.createTable('posture', table => {
    for (const column of Object.keys(rows[0])) {
      table.text(column);
    }
  });

  try {
    return await compare({
      name: 'assess 10,000 interactions with 30 checks, stored',
      budget: 3,
      async subject() {
        for (const table of tables) {
          await knex(table).delete();
        }
        await assessor.assess(refs);
      },
      async baseline() {
        await bare('posture').delete();
        for (const entity of interactions) {
          const facts = common.buildInteractionFacts({
            entity,
            asOf: AS_OF.slice(0, 10),
            annotatingServices: [],
            conflicts: [],
            lookup: ref => {
              const found = entities.get(ref);
              return found
                ? { presence: 'found', entity: found }
                : { presence: 'missing' };
            },
          });
          checks.forEach(check => check.evaluate(facts));
        }
        await bare.batchInsert('posture', rows, 400);
      },
    });
  } finally {
    await knex.destroy();
    await bare.destroy();
  }
}
