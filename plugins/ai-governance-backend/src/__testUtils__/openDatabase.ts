import knexFactory, { Knex } from 'knex';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { TestDatabase } from './databases';

/** A connection to an empty database, without a portal around it. */
export function connectTo(database: TestDatabase): Knex {
  const { client, connection } = database.config() as unknown as Knex.Config;
  return knexFactory({
    client,
    connection:
      client === 'pg'
        ? { ...(connection as object), database: 'postgres' }
        : connection,
    useNullAsDefault: true,
  });
}

/** The plugin's database, migrated, without a portal around it. */
export async function openDatabase(knex: Knex): Promise<GovernanceDatabase> {
  return GovernanceDatabase.create({
    database: { getClient: async () => knex },
  });
}
