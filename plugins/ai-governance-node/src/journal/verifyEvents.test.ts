import {
  ERASURE_EVENT_TYPE,
  JournalEvent,
  journalEventSchema,
  NO_HASH,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { canonicalJson, hashJournalEvent } from './hashes';
import { RecordChain } from './RecordChain';
import { verifyEvents } from './verifyEvents';

type Facts = Pick<JournalEvent, 'at' | 'actor' | 'type' | 'why' | 'data'>;

/** Chains facts as the events of one record. */
function chainOf(id: string, facts: Facts[]): JournalEvent[] {
  let previousHash = NO_HASH;
  return facts.map((fact, index) => {
    const record = { kind: 'concern', id };
    const event = { record, position: index + 1, ...fact, previousHash };
    previousHash = hashJournalEvent(event);
    return { ...event, hash: previousHash };
  });
}

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    at: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map(date => date.toISOString()),
    actor: fc.constantFrom('user:default/ada', 'user:default/grace'),
    type: fc.constantFrom('concern.received', 'concern.closed'),
    why: fc.string(),
    data: fc.dictionary(
      fc.string(),
      fc.jsonValue() as fc.Arbitrary<JournalEvent['data'][string]>,
    ),
  },
  { requiredKeys: ['at', 'actor', 'type', 'data'] },
);

const journal = fc
  .array(fc.array(facts, { minLength: 1, maxLength: 5 }), { maxLength: 3 })
  .map(records =>
    records.flatMap((events, index) => chainOf(`r${index}`, events)),
  );

describe('verifyEvents', () => {
  it('accepts whatever was chained, also once it went through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(journal, async events => {
        const copy: JournalEvent[] = JSON.parse(JSON.stringify(events));
        copy.forEach(event => journalEventSchema.parse(event));
        expect(await verifyEvents(copy)).toEqual({
          ok: true,
          records: new Set(events.map(({ record }) => record.id)).size,
          events: events.length,
        });
      }),
    );
  });

  it('names any event that was changed, and any gap', async () => {
    await fc.assert(
      fc.asyncProperty(
        journal.filter(events => events.length > 0),
        fc.nat(),
        fc.constantFrom(
          'at',
          'actor',
          'type',
          'why',
          'data',
          'hash',
          'previousHash',
          'position',
          'sealed',
          'gone',
        ),
        async (events, pick, what) => {
          const at = pick % events.length;
          const { record, position } = events[at];
          const next = events[at + 1];
          fc.pre(what !== 'gone' || next?.record.id === record.id);
          const change: Record<string, unknown> = {
            data: { ...events[at].data, [`new ${pick}`]: null },
            position: position + 1,
            sealed: { salt: 's', values: {} },
          };
          const bad =
            what === 'gone'
              ? events.toSpliced(at, 1)
              : events.with(at, {
                  ...events[at],
                  [what]: change[what] ?? `${events[at].hash} x`,
                } as JournalEvent);
          const found = await verifyEvents(bad);
          expect(found).toMatchObject({
            ok: false,
            recordKind: 'concern',
            recordId: record.id,
            position,
          });
        },
      ),
    );
  });

  it('hashes the same whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: 'ä' })).toBe(
      canonicalJson({ a: 'ä', b: [1, { c: 2, d: 1 }] }),
    );
    expect(() => canonicalJson(undefined)).toThrow('no JSON value');
    expect(() => canonicalJson({ a: NaN })).toThrow();
  });

  it('keeps to the hashes of the first release', () => {
    const [event] = chainOf('1', [
      {
        at: '2026-11-29T09:00:00.000Z',
        actor: 'user:default/ada',
        type: 'concern.received',
        data: { state: 'received' },
      },
    ]);
    expect(event.hash).toBe(
      'd96bf7cffce14d6c07914681e70e9cf255d79d8030e48e1d9dfa9f13a6dce91b',
    );
  });
});

describe('RecordChain', () => {
  const sealed = (salt: string) => ({ sealed: { salt, values: {} } });

  it('knows which salt the texts are sealed with, until an erasure', () => {
    const chain = new RecordChain({ kind: 'concern', id: '1' });
    const base = {
      at: '2026-11-29T09:00:00.000Z',
      actor: 'user:default/ada',
      type: 'concern.received',
      data: {},
    };
    const events = chainOf('1', [
      { ...base, ...sealed('one') },
      base,
      { ...base, type: ERASURE_EVENT_TYPE },
      { ...base, ...sealed('two') },
    ]);
    const salts = events.map(event => {
      expect(chain.next(event)).toBeUndefined();
      return chain.currentSaltHash;
    });
    expect(salts).toEqual(['one', 'one', undefined, 'two']);
    expect(chain.end(events[3])).toBeUndefined();
    expect(chain.end(events[2])).toMatchObject({ problem: 'head' });
    expect(chain.end({ position: 5, hash: NO_HASH })).toMatchObject({
      problem: 'cut',
      position: 5,
    });
    expect(chain.end(undefined)).toMatchObject({ problem: 'head' });
  });
});
