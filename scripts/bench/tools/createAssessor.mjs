import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const src = '../../../plugins/ai-governance-backend/src';

const TABLES = [
  'posture_history_targets',
  'posture_history',
  'posture_links',
  'posture',
  'confirmable_facts',
  'questions',
];

function part(path) {
  const name = path.split('/').pop();
  return require(`${src}/${path}.ts`)[name];
}

/**
 * The worker's own code, put together as the plugin does it, on a catalog in
 * memory and a database of its own.
 *
 * @param entities - the catalog, by reference
 * @param now - the time of all assessments, as ISO 8601 in UTC
 */
export async function createAssessor({ knex, entities, checks, law, now }) {
  const database = await part('database/GovernanceDatabase').create({
    database: { getClient: async () => knex },
  });
  const clock = { now: () => new Date(now) };
  const keeper = new (part('posture/PostureKeeper'))({
    postures: new (part('posture/DatabasePostureStore'))(),
    clock,
  });
  const factsReader = new (part('facts/FactsReader'))({
    database,
    entities: new (part('catalog/DatabaseCatalogEntitiesStore'))(),
    clock,
    reader: {
      getByRefs: async refs =>
        new Map(
          [...refs].flatMap(ref =>
            entities.has(ref) ? [[ref, entities.get(ref)]] : [],
          ),
        ),
    },
  });
  const assessor = new (part('posture/PostureAssessor'))({
    database,
    keeper,
    factsReader,
    confirmed: new (part('confirmations/ConfirmedFacts'))({
      store: new (part('confirmations/DatabaseConfirmationStore'))(),
      clock,
    }),
    granted: new (part('waivers/GrantedWaivers'))({
      store: new (part('waivers/DatabaseWaiverStore'))(),
      clock,
    }),
    concerns: new (part('concerns/ConcernRecordsReader'))({
      tests: new (part('concerns/channelTests/DatabaseChannelTestStore'))(),
      channelsConfigured: false,
      clock,
    }),
    law: new (part('regulations/CurrentLaw'))({
      ...law,
      store: new (part('regulations/DatabaseRegulationStore'))(),
    }),
    questionKeeper: new (part('questions/QuestionKeeper'))({
      store: new (part('questions/DatabaseQuestionStore'))(),
      policy: { owners: {}, answerWithin: 'P30D', answerWithinByLevel: {} },
    }),
    checks,
    clock,
  });
  return {
    assess: refs => assessor.assess(refs),
    /** What is stored: a row for each interaction. */
    rows: () => knex('posture').select(),
    /** Forgets all that was assessed. */
    async clear() {
      for (const table of TABLES) {
        await knex(table).delete();
      }
    },
    destroy: () => knex.destroy(),
  };
}
