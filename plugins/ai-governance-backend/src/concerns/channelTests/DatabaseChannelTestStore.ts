import { ChannelTest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { inChunks, Tx } from '../../database/GovernanceDatabase';
import { ChannelTestOutcome, ChannelTestStore } from './ChannelTestStore';

interface ChannelTestRow {
  id: string;
  interaction_ref: string;
  channel: ChannelTest['channel'];
  tested_on: string;
  reached_us: boolean | number;
  tested_by: string;
  recorded_at: string;
  note: string | null;
}

interface LastRow
  extends Pick<ChannelTestRow, 'interaction_ref' | 'channel' | 'reached_us'> {
  last: string;
}

function toChannelTest(row: ChannelTestRow): ChannelTest {
  return {
    id: row.id,
    interactionRef: row.interaction_ref,
    channel: row.channel,
    testedOn: row.tested_on,
    reachedUs: Boolean(row.reached_us),
    testedBy: row.tested_by,
    recordedAt: row.recorded_at,
    note: row.note ?? undefined,
  };
}

/** What the last tests of one interaction come to. */
function outcomeOf(rows: readonly LastRow[]): ChannelTestOutcome {
  const reached = rows.filter(row => row.reached_us);
  return {
    lastTestedOn: reached
      .map(({ last }) => last)
      .sort()
      .at(-1),
    // On the same day the good one is the later one: somebody mended it.
    unreachedChannels: rows
      .filter(
        row =>
          !row.reached_us &&
          !reached.some(
            ({ channel, last }) => channel === row.channel && last >= row.last,
          ),
      )
      .map(({ channel, last }) => ({ channel, testedOn: last })),
  };
}

/** Keeps the tests of channels in SQL. */
export class DatabaseChannelTestStore implements ChannelTestStore {
  async add(tx: Tx, test: ChannelTest): Promise<void> {
    const row: ChannelTestRow = {
      id: test.id,
      interaction_ref: test.interactionRef,
      channel: test.channel,
      tested_on: test.testedOn,
      reached_us: test.reachedUs,
      tested_by: test.testedBy,
      recorded_at: test.recordedAt,
      note: test.note ?? null,
    };
    await tx('channel_tests').insert(row);
  }

  async listOf(
    tx: Tx,
    interactionRef: string,
    limit: number,
  ): Promise<ChannelTest[]> {
    const rows = await tx<ChannelTestRow>('channel_tests')
      .where({ interaction_ref: interactionRef })
      .orderBy([
        { column: 'tested_on', order: 'desc' },
        { column: 'recorded_at', order: 'desc' },
        { column: 'id' },
      ])
      .limit(limit);
    return rows.map(toChannelTest);
  }

  async outcomes(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<Map<string, ChannelTestOutcome>> {
    const found = new Map<string, LastRow[]>();
    for (const chunk of inChunks(interactionRefs)) {
      const rows = await tx('channel_tests')
        .select<LastRow[]>(
          'interaction_ref',
          'channel',
          'reached_us',
          tx.raw('max(tested_on) as last'),
        )
        .whereIn('interaction_ref', chunk)
        .groupBy('interaction_ref', 'channel', 'reached_us')
        .orderBy(['interaction_ref', 'channel']);
      for (const row of rows) {
        const others = found.get(row.interaction_ref) ?? [];
        found.set(row.interaction_ref, [...others, row]);
      }
    }
    return new Map([...found].map(([ref, rows]) => [ref, outcomeOf(rows)]));
  }
}
