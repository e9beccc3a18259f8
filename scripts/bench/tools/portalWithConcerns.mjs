import { createRequire } from 'node:module';
import { generateCatalog } from '../data/generateCatalog.mjs';
import { loadConcerns } from './loadConcerns.mjs';
import { ownersPolicy } from './ownersPolicy.mjs';
import { putCatalog } from './portalStates.mjs';

const require = createRequire(import.meta.url);
const utils = '../../../plugins/ai-governance-backend/src/__testUtils__';

const NOW = '2026-11-23T09:00:00.000Z';
const CONCERNS_PER_INTERACTION = 100;
const FEWEST_INTERACTIONS = 20;
const USERS = 100;
const TEAMS = 50;

/** What runs over all concerns, and would run beside what is timed. */
const HELD = [
  'concern-clocks',
  'concern-retention',
  'concern-rules',
  'concern-signals',
];

/** How the desk that hands in concerns signs them. */
export const DESK = {
  name: 'desk',
  secret: 'the secret of a desk of benchmarks',
  signature: 'X-Desk-Signature',
  time: 'X-Desk-Time',
  delivery: 'X-Desk-Delivery',
};

const CONFIG = {
  // Once all is assessed, nothing is processed again while it is timed.
  catalog: { processingInterval: { hours: 12 } },
  aiGovernance: {
    public: { receiptKey: 'a key for benchmarks that is long enough' },
    policy: {
      concerns: {
        clocks: [
          {
            id: 'all-concerns',
            acknowledgeWithin: 'P2D',
            resolveWithin: 'P30D',
          },
        ],
      },
    },
    intake: {
      channels: {
        [DESK.name]: {
          scheme: 'hmac',
          kind: 'email',
          secrets: [DESK.secret],
          schemeOptions: {
            header: DESK.signature,
            algorithm: 'sha256',
            encoding: 'hex',
            timestamp: { header: DESK.time, signed: '{timestamp}.{body}' },
            deliveryIdHeader: DESK.delivery,
          },
          mapping: {
            summary: 'subject',
            description: 'text',
            interactionRef: 'about',
            requests: [{ type: 'kind' }],
            customer: { email: 'customer.mail' },
          },
        },
      },
    },
  },
};

/** Who is told of concerns: nobody, but it costs no second attempt. */
function quietServices() {
  const { createServiceFactory } = require('@backstage/backend-plugin-api');
  const {
    notificationService,
  } = require('@backstage/plugin-notifications-node');
  const { signalsServiceRef } = require('@backstage/plugin-signals-node');
  return [
    createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => ({ async send() {} }),
    }),
    createServiceFactory({
      service: signalsServiceRef,
      deps: {},
      factory: () => ({ async publish() {} }),
    }),
  ];
}

/** The people of the portal, and the team of each. */
function people() {
  return Array.from({ length: USERS }, (_, index) => ({
    ref: `user:default/user-${index}`,
    team: `group:default/team-${index % TEAMS}`,
  }));
}

async function start(size) {
  const { HeldTasks } = require(`${utils}/HeldTasks.ts`);
  const { PostgresServer } = require(`${utils}/PostgresServer.ts`);
  const { startPortal } = require(`${utils}/portal.ts`);
  const interactions = Math.max(
    FEWEST_INTERACTIONS,
    Math.floor(size / CONCERNS_PER_INTERACTION),
  );
  const users = people();
  const server = await PostgresServer.start();
  const clock = clockFrom(NOW);
  const portal = await startPortal({
    database: {
      config: () => ({
        client: 'pg',
        prefix: 'bench_',
        connection: server.connection,
      }),
    },
    // The time at which the concerns stand goes on from there.
    clock,
    config: CONFIG,
    features: [ownersPolicy()],
    modules: quietServices(),
    memberships: Object.fromEntries(
      users.map(({ ref, team }) => [ref, [team]]),
    ),
    scheduler: new HeldTasks(HELD).scheduler(),
  });
  const knex = require('knex')({
    client: 'pg',
    connection: { ...server.connection, database: 'bench_ai-governance' },
  });
  const catalog = generateCatalog({ interactions });
  await putCatalog(portal, catalog);
  await loadConcerns({ knex, count: size, interactions, now: new Date(NOW) });
  return {
    portal,
    clock,
    knex,
    catalog,
    users,
    async stop() {
      await knex.destroy();
      await portal.stop();
      await server.stop();
    },
  };
}

function clockFrom(moment) {
  const offset = Date.parse(moment) - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}

const started = new Map();

/**
 * A portal on PostgreSQL with so many concerns, their interactions and a
 * hundred people. The lines share it: filling it takes minutes.
 */
export function portalWithConcerns(size) {
  const known = started.get(size) ?? start(size);
  started.set(size, known);
  return known;
}

/** Stops what lines have shared. */
export async function stopPortals() {
  for (const portal of await Promise.allSettled(started.values())) {
    await portal.value?.stop();
  }
}
