import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An empty SQLite in memory. */
export function knexOnSqlite() {
  return require('knex')({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
}
