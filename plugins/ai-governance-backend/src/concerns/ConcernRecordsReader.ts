import {
  ConcernRecords,
  RequestFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { DateTime } from 'luxon';
import { Clock } from '../clock';
import { inChunks, Tx } from '../database/GovernanceDatabase';
import { ChannelTestStore } from './channelTests/ChannelTestStore';

/** A decision is to be told within a week. */
const TELL_WITHIN_DAYS = 7;

interface CountRow {
  interaction_ref: string;
  type: RequestFacts['type'];
  received: number | string;
  answered: number | string;
  answered_in_time: number | string;
  open_late: number | string;
  lawfully_in_time: number | string;
  lawfully_late: number | string;
  untold: number | string;
  last_received_at: string;
}

interface LastRow {
  interaction_ref: string;
  last: string;
}

function toFacts(row: CountRow): RequestFacts {
  return {
    type: row.type,
    received: Number(row.received),
    answered: Number(row.answered),
    answeredInTime: Number(row.answered_in_time),
    openLate: Number(row.open_late),
    lawfullyInTime: Number(row.lawfully_in_time),
    lawfullyLate: Number(row.lawfully_late),
    untold: Number(row.untold),
  };
}

/** Tells what is recorded of concerns, as far as checks need it. */
export class ConcernRecordsReader {
  private readonly channelsConfigured: boolean;
  private readonly tests: ChannelTestStore;
  private readonly clock: Clock;

  constructor(options: {
    /** Whether concerns can reach the portal by themselves. */
    channelsConfigured: boolean;
    tests: ChannelTestStore;
    clock: Clock;
  }) {
    this.channelsConfigured = options.channelsConfigured;
    this.tests = options.tests;
    this.clock = options.clock;
  }

  /** By interaction; those that nothing is known of are told so too. */
  async read(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<Map<string, ConcernRecords>> {
    const counts = await this.count(tx, interactionRefs);
    const tests = await this.tests.outcomes(tx, interactionRefs);
    const received = await everReceived(tx, interactionRefs);
    const signals = await unassessed(tx, interactionRefs);
    return new Map(
      interactionRefs.map(ref => {
        const rows = counts.filter(row => row.interaction_ref === ref);
        const last = received.get(ref);
        return [
          ref,
          {
            connected: this.channelsConfigured || last !== undefined,
            lastReceivedOn: last?.slice(0, 10),
            ...tests.get(ref),
            requests: rows.map(toFacts),
            unassessedSignals: signals.get(ref) ?? [],
          },
        ];
      }),
    );
  }

  private async count(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<CountRow[]> {
    const now = DateTime.fromJSDate(this.clock.now(), { zone: 'utc' });
    const since = now.minus({ years: 1 }).toISO()!;
    const tellBefore = now.minus({ days: TELL_WITHIN_DAYS }).toISO()!;
    const found: CountRow[] = [];
    const countIf = (condition: string, name: string) =>
      `sum(case when ${condition} then 1 else 0 end) as ${name}`;
    for (const chunk of inChunks(interactionRefs)) {
      found.push(
        ...(await tx('concern_requests')
          .select('interaction_ref', 'type')
          .select(
            tx.raw(
              [
                'count(*) as received',
                countIf('answered_at is not null', 'answered'),
                countIf(
                  'answered_at is not null and in_time',
                  'answered_in_time',
                ),
                countIf('answered_at is null and late', 'open_late'),
                countIf('legal_in_time', 'lawfully_in_time'),
                countIf('not legal_in_time', 'lawfully_late'),
                countIf('answered_at is null and decided_at < ?', 'untold'),
              ].join(', '),
              [tellBefore],
            ),
          )
          .whereIn('interaction_ref', chunk)
          .where('received_at', '>=', since)
          .groupBy('interaction_ref', 'type')
          .orderBy(['interaction_ref', 'type'])),
      );
    }
    return found;
  }
}

/** The last time that anything came in, by interaction. */
async function everReceived(
  tx: Tx,
  interactionRefs: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const chunk of inChunks(interactionRefs)) {
    const rows: LastRow[] = await tx('concern_requests')
      .select('interaction_ref')
      .max({ last: 'received_at' })
      .whereIn('interaction_ref', chunk)
      .groupBy('interaction_ref');
    rows.forEach(row => found.set(row.interaction_ref, row.last));
  }
  return found;
}

/** The signals that nobody has assessed, in words, by interaction. */
async function unassessed(
  tx: Tx,
  interactionRefs: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const chunk of inChunks(interactionRefs)) {
    const rows: { interaction_ref: string; message: string }[] = await tx(
      'concern_signals',
    )
      .select('interaction_ref', 'message')
      .where({ state: 'unassessed' })
      .whereIn('interaction_ref', chunk)
      .orderBy(['raised_at', 'id']);
    for (const { interaction_ref: ref, message } of rows) {
      found.set(ref, [...(found.get(ref) ?? []), message]);
    }
  }
  return found;
}
