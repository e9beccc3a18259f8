import { Options } from 'express-rate-limit';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { connectTo, openDatabase } from '../../__testUtils__/openDatabase';
import { DatabaseRateLimitStore } from './DatabaseRateLimitStore';

const MINUTE = 60_000;

describeOnEachDatabase('the counts of requests', testDatabase => {
  let knex: Knex;
  let now = new Date('2026-11-23T09:00:00.000Z');
  const clock = { now: () => now };

  async function counter(name: string): Promise<DatabaseRateLimitStore> {
    const database = await openDatabase(knex);
    const store = new DatabaseRateLimitStore({ database, clock, name });
    store.init({ windowMs: 10 * MINUTE } as Options);
    return store;
  }

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  afterAll(() => knex?.destroy());

  it('go on from each other in several replicas, none twice', async () => {
    const [one, other] = [await counter('a'), await counter('a')];
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? one : other).increment('x'),
      ),
    );
    expect(
      counts.map(({ totalHits }) => totalHits).sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    await other.decrement('x');
    expect(await one.increment('x')).toMatchObject({ totalHits: 20 });
  });

  it('are apart by what is counted and for whom, and start again', async () => {
    const [one, other] = [await counter('b'), await counter('c')];
    await one.increment('x');
    now = new Date(now.getTime() + 9 * MINUTE);
    expect(await one.increment('x')).toMatchObject({ totalHits: 2 });
    expect(await one.increment('y')).toMatchObject({ totalHits: 1 });
    expect(await other.increment('x')).toMatchObject({ totalHits: 1 });
    now = new Date(now.getTime() + 1 * MINUTE);
    expect(await one.increment('x')).toMatchObject({ totalHits: 1 });
    now = new Date(now.getTime() + 9 * MINUTE);
    expect(await one.increment('x')).toMatchObject({ totalHits: 2 });
    await one.resetKey('x');
    expect(await one.increment('x')).toMatchObject({ totalHits: 1 });
    await other.decrement('never');
  });

  it('are forgotten once they count no more', async () => {
    const one = await counter('d');
    await one.increment('x');
    now = new Date(now.getTime() + 5 * MINUTE);
    await one.increment('y');
    now = new Date(now.getTime() + 5 * MINUTE);
    await one.forgetOver();
    const names = await knex('rate_limits').pluck('name');
    expect(names).toEqual(['d:y']);
  });
});
