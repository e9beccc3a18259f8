import {
  JournalEvent,
  JournalFault,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RecordChain } from './RecordChain';

/**
 * Verifies events given as data, those of a record one after the other and in
 * order. Without the heads, or checkpoints, it cannot know whether the last
 * events of a record were cut off.
 * @public
 */
export async function verifyEvents(
  events: Iterable<JournalEvent> | AsyncIterable<JournalEvent>,
): Promise<{ ok: true; records: number; events: number } | JournalFault> {
  let chain: RecordChain | undefined;
  let records = 0;
  let count = 0;
  for await (const event of events) {
    if (!chain?.isOf(event.record)) {
      chain = new RecordChain(event.record);
      records += 1;
    }
    const fault = chain.next(event);
    if (fault) {
      return fault;
    }
    count += 1;
  }
  return { ok: true, records, events: count };
}
