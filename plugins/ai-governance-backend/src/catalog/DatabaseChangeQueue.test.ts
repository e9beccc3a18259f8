import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo, openDatabase } from '../__testUtils__/openDatabase';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { DatabaseChangeQueue } from './DatabaseChangeQueue';

const MANY = Array.from({ length: 2000 }, (_, index) => ({
  entityRef: `component:default/service-${index}`,
}));

describeOnEachDatabase('DatabaseChangeQueue', testDatabase => {
  const queue = new DatabaseChangeQueue();
  let knex: Knex;
  let database: GovernanceDatabase;

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    database = await openDatabase(knex);
  });

  afterEach(() => knex('catalog_changes').delete());
  afterAll(() => knex?.destroy());

  const claim = (now: number, leaseUntil = now + 1000, limit = 10) =>
    database.transaction(tx => queue.claim(tx, { now, leaseUntil, limit }));

  it('takes thousands of changes at once, each entity once', async () => {
    await queue.mark(database.reader, MANY, 1);
    await queue.mark(database.reader, MANY, 2);
    expect(await queue.count(database.reader)).toBe(MANY.length);
  });

  it('gives a change to one worker, and again when its lease is over', async () => {
    await queue.mark(database.reader, MANY.slice(0, 1), 5);
    expect(await claim(4)).toEqual([]);
    expect(await claim(5, 100)).toHaveLength(1);
    expect(await claim(99, 200)).toEqual([]);
    expect(await claim(100, 200)).toHaveLength(1);
  });

  it('keeps what was marked again while it was worked on', async () => {
    const { reader } = database;
    await queue.mark(reader, MANY.slice(0, 2), 1);
    const taken = await claim(1);
    await queue.mark(
      reader,
      [{ ...MANY[0], expected: { type: 'content', hash: 'new' } }],
      2,
    );
    await queue.finish(reader, taken);
    expect(await claim(5000)).toEqual([
      {
        entityRef: MANY[0].entityRef,
        expected: { type: 'content', hash: 'new' },
        revision: 1,
        attempts: 0,
      },
    ]);
  });

  it('counts the looks in vain, and starts afresh at a new change', async () => {
    const { reader } = database;
    await queue.mark(reader, MANY.slice(0, 1), 1);
    const [first] = await claim(1);
    await queue.postpone(reader, first, 10);
    const [second] = await claim(10);
    expect(second.attempts).toBe(1);
    await queue.mark(reader, MANY.slice(0, 1), 20);
    const [third] = await claim(20);
    expect(third.attempts).toBe(0);
  });
});
