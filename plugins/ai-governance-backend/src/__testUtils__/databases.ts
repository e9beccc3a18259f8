import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { JsonObject } from '@backstage/types';

/** The same server that `npm start -- --postgres` runs. */
const POSTGRES = resolve(__dirname, '../../../../scripts/postgres.mjs');

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
  let folder: string;
  let server: ChildProcess;
  let connection: JsonObject;
  let portals = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ai-governance-postgres-'));
    server = spawn(process.execPath, [POSTGRES, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = await Promise.race([
      once(createInterface(server.stdout!), 'line'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`PostgreSQL did not start (exit code ${code})`);
      }),
    ]);
    const { host, port, user, password } = JSON.parse(line);
    connection = { host, port, user, password };
  }, 120_000);

  afterAll(async () => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit');
      server.stdin!.end();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  return {
    config: () => {
      portals += 1;
      return {
        client: 'pg',
        prefix: `portal${portals}_`,
        connection,
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
