import { JsonObject } from '@backstage/types';
import { PostgresServer } from './PostgresServer';

/** A kind of database to run the same tests on. */
export interface TestDatabase {
  /** The `backend.database` section for a portal with empty databases. */
  config(): JsonObject;
}

/** A database that stays the same for each portal that is started on it. */
export function sameDatabase(database: TestDatabase): TestDatabase {
  const config = database.config();
  return { config: () => config };
}

/** SQLite in memory. */
export function sqlite(): TestDatabase {
  return {
    config: () => ({ client: 'better-sqlite3', connection: ':memory:' }),
  };
}

/** A PostgreSQL server of its own for the tests of one file. */
function postgres(): TestDatabase {
  let server: PostgresServer;
  let portals = 0;

  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 120_000);

  afterAll(() => server.stop(), 60_000);

  return {
    config: () => {
      portals += 1;
      return {
        client: 'pg',
        prefix: `portal${portals}_`,
        connection: server.connection,
      };
    },
  };
}

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export function describeOnEachDatabase(
  name: string,
  tests: (database: TestDatabase) => void,
): void {
  describe(`${name} on SQLite`, () => {
    tests(sqlite());
  });
  describeOnPostgres(name, tests);
}

/** Runs tests of what SQLite cannot do, such as several replicas. */
export function describeOnPostgres(
  name: string,
  tests: (database: TestDatabase) => void,
): void {
  // Portals stop with the inner block, and the server after them.
  describe('on PostgreSQL', () => {
    const database = postgres();
    describe(`${name}`, () => {
      tests(database);
    });
  });
}
