import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { MIGRATIONS } from './GovernanceDatabase';

async function tablesOf(knex: Knex): Promise<string[]> {
  const rows: { name: string }[] =
    knex.client.config.client === 'pg'
      ? await knex('pg_tables')
          .where({ schemaname: 'public' })
          .select({ name: 'tablename' })
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(?:knex|sqlite)_/.test(name))
    .sort();
}

describeOnEachDatabase('the migrations', database => {
  it('go up, all the way down, and up again', async () => {
    const knex = connectTo(database);
    try {
      const directory = MIGRATIONS;
      expect(await tablesOf(knex)).toEqual([]);
      await knex.migrate.latest({ directory });
      const tables = await tablesOf(knex);
      expect(tables).toContain('posture_history');
      await knex.migrate.rollback({ directory }, true);
      expect(await tablesOf(knex)).toEqual([]);
      await knex.migrate.latest({ directory });
      expect(await tablesOf(knex)).toEqual(tables);
    } finally {
      await knex.destroy();
    }
  });
});
