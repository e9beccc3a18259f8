import { Knex } from 'knex';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { connectTo, openDatabase } from '../../__testUtils__/openDatabase';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { DatabaseDeliveryStore } from './DatabaseDeliveryStore';
import { DeliveryCleaner } from './DeliveryCleaner';
import { Delivery } from './DeliveryStore';
import { payloadHash } from './payloadHash';

const NOW = new Date('2026-11-25T10:00:00Z');
const WEEK_AGO = new Date('2026-11-18T10:00:00Z');

const hello = payloadHash(Buffer.from('hello'));
const other = payloadHash(Buffer.from('hello '));

describeOnEachDatabase('deliveries', testDatabase => {
  const store = new DatabaseDeliveryStore();
  let knex: Knex;
  let database: GovernanceDatabase;
  let concerns = 0;

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    database = await openDatabase(knex);
  });
  afterEach(async () => {
    await knex('intake_deliveries').delete();
  });
  afterAll(async () => {
    await knex.destroy();
  });

  function delivery(changes: Partial<Delivery> = {}): Delivery {
    concerns += 1;
    return {
      channel: 'desk',
      deliveryId: 'd-1',
      payloadHash: hello,
      concernId: `concern-${concerns}`,
      receivedAt: NOW,
      ...changes,
    };
  }

  const claim = (claimed: Delivery, payloadSince = WEEK_AGO) =>
    database.transaction(tx => store.claim(tx, claimed, { payloadSince }));

  it('become one concern, however often they come', async () => {
    const first = delivery();
    expect(await claim(first)).toEqual({ fresh: true });
    const again = { fresh: false, concernId: first.concernId };
    expect(await claim(delivery())).toEqual(again);
    expect(await claim(delivery({ payloadHash: other }))).toEqual(again);
    expect(
      await claim(delivery({ deliveryId: 'd-2', payloadHash: other })),
    ).toEqual(again);
    expect(await claim(delivery({ deliveryId: 'd-2' }))).toEqual(again);
    expect(await claim(delivery({ deliveryId: undefined }))).toEqual(again);
  });

  it('are told apart by channel, and by name and payload together', async () => {
    await claim(delivery());
    expect(await claim(delivery({ channel: 'shop' }))).toEqual({ fresh: true });
    expect(
      await claim(delivery({ deliveryId: 'd-2', payloadHash: other })),
    ).toEqual({ fresh: true });
  });

  it('become one concern when ten come at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => claim(delivery())),
    );
    const fresh = claims.filter(each => each.fresh);
    expect(fresh).toHaveLength(1);
    const [row] = await knex('intake_deliveries').where({ kind: 'id' });
    for (const each of claims.filter(({ fresh: isFresh }) => !isFresh)) {
      expect(each).toEqual({ fresh: false, concernId: row.concern_id });
    }
  });

  it('become one concern when ten copies under ten names come at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        claim(delivery({ deliveryId: `copy-${index}` })),
      ),
    );
    expect(claims.filter(each => each.fresh)).toHaveLength(1);
  });

  it('are new again when the first attempt came to nothing', async () => {
    const failed = database.transaction(async tx => {
      await store.claim(tx, delivery(), { payloadSince: WEEK_AGO });
      throw new Error('killed');
    });
    await expect(failed).rejects.toThrow('killed');
    expect(await claim(delivery())).toEqual({ fresh: true });
  });

  it('may have the payload of an old one under a new name', async () => {
    await claim(delivery());
    const later = delivery({
      deliveryId: 'd-2',
      receivedAt: new Date('2026-11-26T10:00:00Z'),
    });
    const justAfter = new Date(NOW.getTime() + 1);
    expect((await claim({ ...later }, NOW)).fresh).toBe(false);
    expect(await claim(later, justAfter)).toEqual({ fresh: true });
    expect(await claim(delivery({ deliveryId: 'd-3' }), justAfter)).toEqual({
      fresh: false,
      concernId: later.concernId,
    });
  });

  it('do not lend their name to a copy', async () => {
    await claim(delivery());
    await claim(delivery({ deliveryId: 'forged' }));
    expect(
      await claim(delivery({ deliveryId: 'forged', payloadHash: other })),
    ).toEqual({ fresh: true });
  });

  it('are forgotten after some days', async () => {
    const clock = { now: () => new Date('2026-12-05T10:00:00.001Z') };
    const cleaner = (keepDays: number) =>
      new DeliveryCleaner({ database, store, clock, keepDays });
    await claim(delivery());
    expect(await cleaner(11).clean()).toBe(0);
    expect((await claim(delivery())).fresh).toBe(false);
    expect(await cleaner(10).clean()).toBe(2);
    expect((await claim(delivery())).fresh).toBe(true);
  });

  it('are remembered for ever when they have no time', async () => {
    const clock = { now: () => new Date('2126-11-25T10:00:00Z') };
    const cleaner = new DeliveryCleaner({
      database,
      store,
      clock,
      keepDays: 10,
    });
    const kept = delivery({ receivedAt: undefined });
    await claim(kept);
    expect(await cleaner.clean()).toBe(0);
    expect(await claim(delivery(), clock.now())).toEqual({
      fresh: false,
      concernId: kept.concernId,
    });
    expect(await store.concernsOf(knex, 'desk', [hello, other])).toEqual(
      new Map([[hello, kept.concernId]]),
    );
  });
});
