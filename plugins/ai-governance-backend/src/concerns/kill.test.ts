import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { openDatabase } from '../__testUtils__/openDatabase';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FAULT_POINTS } from '../faultPoints/faultPoints';
import { KillablePortal } from './__testUtils__/killable/KillablePortal';
import { Told } from './__testUtils__/killable/orders';
import { Kept, whatIsKept } from './__testUtils__/killable/whatIsKept';
import { Workload } from './__testUtils__/killable/Workload';

jest.setTimeout(120_000);

/** Longer than any lease of the outbox. */
const RESTART_MS = 3 * 60_000;

/** The events that people are told of here. */
const NOTICED = [
  'concern.received',
  'concern.assigned',
  'concern.late',
  'signal.raised',
];

/** Where events are published. */
const TOPICS = ['ai-governance.concern', 'ai-governance.signal'];

function sorted(texts: Iterable<string>): string[] {
  return [...texts].sort();
}

/** From one on, without a gap. */
function upTo(version: number): number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

function eventsOf({ events }: Kept, kind: string): Kept['events'] {
  return events.filter(({ record }) => record.kind === kind);
}

/** Nothing is half there, and nothing happened twice. */
function expectWhole(kept: Kept): void {
  const { concerns, signals } = kept;
  const events = eventsOf(kept, 'concern');
  const ids = sorted(concerns.map(({ id }) => id));
  const unerased = concerns.filter(({ erased }) => !erased);
  expect(sorted(kept.requests)).toEqual(ids);
  expect(sorted(kept.receipts)).toEqual(ids);
  expect(sorted(kept.personalData)).toEqual(
    sorted(unerased.map(({ id }) => id)),
  );
  expect(sorted(new Set(events.map(({ record }) => record.id)))).toEqual(ids);

  for (const { id, version, erased } of concerns) {
    const own = events.filter(({ record }) => record.id === id);
    const erasures = own.filter(({ type }) => type === 'journal.erased');
    const changes = own.filter(({ type }) => type !== 'journal.erased');
    expect(changes.map(({ data }) => data.version ?? 1)).toEqual(upTo(version));
    expect(changes[0].type).toBe('concern.received');
    expect(erasures).toHaveLength(erased ? 1 : 0);
    const late = changes.filter(({ type }) => type === 'concern.late');
    const breached = late.flatMap(({ data }) =>
      (data.breaches as { clockId: string }[]).map(({ clockId }) => clockId),
    );
    expect(breached).toEqual([...new Set(breached)]);
    expect(
      kept.messages
        .filter(({ concernId }) => concernId === id)
        .every(({ hasText }) => hasText !== erased),
    ).toBe(true);
  }
  const told = events.flatMap(({ data }) =>
    data.message ? (data.message as { id: string }).id : [],
  );
  expect(sorted(kept.messages.map(({ id }) => id))).toEqual(sorted(told));

  const ofSignals = eventsOf(kept, 'signal');
  expect(sorted(new Set(ofSignals.map(({ record }) => record.id)))).toEqual(
    sorted(signals.map(({ id }) => id)),
  );
  for (const { id, version } of signals) {
    const own = ofSignals.filter(({ record }) => record.id === id);
    expect(own.map(({ data }) => data.version)).toEqual(upTo(version));
  }
}

describeOnEachDatabase('a portal that is killed', database => {
  const workload = new Workload();
  let folder: string;
  let toldFile: string;
  let config: object;
  let knex: Knex;
  let kept: GovernanceDatabase;
  let portal: KillablePortal;
  let next: KillablePortal | undefined;
  let aheadMs = 0;

  async function start(): Promise<void> {
    portal = next ?? new KillablePortal();
    await portal.start({ config, aheadMs, toldFile });
    aheadMs += RESTART_MS;
    // It loads while the other is at work.
    next = new KillablePortal();
  }

  async function told(): Promise<Told[]> {
    const lines = (await readFile(toldFile, 'utf8')).trim().split('\n');
    return lines.map(line => JSON.parse(line));
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ai-governance-kill-'));
    toldFile = join(folder, 'told');
    const where = database.config() as Record<string, any>;
    const isPostgres = where.client === 'pg';
    config = {
      backend: {
        database: isPostgres
          ? where
          : { ...where, connection: { directory: folder } },
      },
      aiGovernance: {
        public: { receiptKey: 'a key for tests that is long enough by far' },
        policy: { concerns: { handlers: 'group:default/care' } },
      },
    };
    await start();
    knex = knexFactory({
      client: where.client,
      connection: isPostgres
        ? { ...where.connection, database: `${where.prefix}ai-governance` }
        : { filename: join(folder, 'ai-governance.sqlite') },
      useNullAsDefault: true,
    });
    kept = await openDatabase(knex);
    await portal.order({ do: 'run', task: 'posture-reconcile' });
    await portal.order({ do: 'run', task: 'posture-changes' });
  });

  afterAll(async () => {
    await portal?.kill();
    await next?.kill();
    await knex?.destroy();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(FAULT_POINTS)('loses nothing at %s', async at => {
    await portal.order({ do: 'die', at, afterTimes: 1 });
    await workload.workUntilDeath(portal);
    expect(await portal.death()).toBe('SIGKILL');
    expect(workload.odd).toEqual([]);

    const left = await kept.snapshot(whatIsKept);
    expectWhole(left);
    const versions = new Map(left.concerns.map(each => [each.id, each]));
    for (const [id, { version }] of workload.promised) {
      expect(versions.get(id)?.version).toBeGreaterThanOrEqual(version);
    }

    await start();
    const verified = await portal.send('GET', '/journal/verification');
    expect(verified?.body).toMatchObject({
      ok: true,
      records: left.concerns.length + left.signals.length,
      events: left.events.length,
    });
    for (const [id, { version, state }] of [...workload.promised].slice(-8)) {
      const { status, body } = (await portal.send('GET', `/concerns/${id}`))!;
      expect(status).toBe(200);
      // What was done after the last answer may have moved it on.
      const isStill = body.version === version;
      expect(isStill ? body.state : state).toBe(state);
    }
  });

  it('has told of everything in the end, and of nothing else', async () => {
    await portal.order({ do: 'pass', ms: RESTART_MS });
    await portal.order({ do: 'run', task: 'outbox' });
    await portal.order({ do: 'run', task: 'journal-checkpoints' });
    const verified = await portal.send('GET', '/journal/verification');
    expect(verified?.body).toMatchObject({ ok: true });
    expect(verified?.body.checkpoints).toBeGreaterThan(1);

    const left = await kept.snapshot(whatIsKept);
    expectWhole(left);
    expect(left.waiting).toEqual([]);
    const scope = (consumer: string) => (event: Kept['events'][number]) =>
      `ai-governance:${consumer}:${event.record.kind}:${event.record.id}:${event.position}:0`;
    const all = await told();
    const toTopic = all.flatMap(each =>
      each.to === 'topic' && TOPICS.includes(each.topic) ? each.scope! : [],
    );
    const toPeople = all.flatMap(each =>
      each.to === 'people' ? each.scope : [],
    );
    expect(sorted(new Set(toTopic))).toEqual(
      sorted(left.events.map(scope('events'))),
    );
    const noticed = left.events.filter(({ type }) => NOTICED.includes(type));
    expect(sorted(new Set(toPeople))).toEqual(
      sorted(
        noticed.map(event =>
          scope(`notifications:${event.record.kind}s`)(event),
        ),
      ),
    );
    expect(new Set(noticed.map(({ type }) => type)).size).toBe(NOTICED.length);
  });
});
