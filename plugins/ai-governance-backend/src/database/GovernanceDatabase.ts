import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Where the migrations are. */
export const MIGRATIONS = resolvePackagePath(
  '@ai-governance/backstage-plugin-ai-governance-backend',
  'migrations',
);

/**
 * What a store method runs in. SQLite has one connection: a query outside the
 * open transaction would wait for ever, so every method is handed its own.
 */
export type Tx = Knex;

/** The plugin's database, migrated and ready. */
export class GovernanceDatabase {
  private readonly knex: Knex;

  /** Connects, and brings the tables up to date unless config says not to. */
  static async create(options: {
    database: DatabaseService;
  }): Promise<GovernanceDatabase> {
    const { database } = options;
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({ directory: MIGRATIONS });
    }
    return new GovernanceDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.knex = knex;
  }

  /** For single reads outside of any transaction. */
  get reader(): Tx {
    return this.knex;
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.knex.transaction(work);
  }

  /** Reads several times in one and the same state of the database. */
  async snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // On its one connection, SQLite shows the same state anyway.
    return isPostgres(this.knex)
      ? this.knex.transaction(work, {
          isolationLevel: 'repeatable read',
          readOnly: true,
        })
      : this.knex.transaction(work);
  }
}

function isPostgres(tx: Tx): boolean {
  return tx.client.config.client === 'pg';
}

/** Whether rows can be locked so that other replicas skip them. */
export function canSkipLocked(tx: Tx): boolean {
  return isPostgres(tx);
}

/**
 * Bounds of one statement. SQLite takes at most 500 rows in an insert, and
 * 32766 values.
 */
const ROWS_PER_STATEMENT = 400;
const VALUES_PER_STATEMENT = 5000;

/** Cuts rows into lists that fit into one statement each. */
export function inChunks<T>(rows: readonly T[], valuesPerRow = 1): T[][] {
  const size = Math.min(
    ROWS_PER_STATEMENT,
    Math.max(1, Math.floor(VALUES_PER_STATEMENT / valuesPerRow)),
  );
  const chunks: T[][] = [];
  for (let start = 0; start < rows.length; start += size) {
    chunks.push(rows.slice(start, start + size));
  }
  return chunks;
}
