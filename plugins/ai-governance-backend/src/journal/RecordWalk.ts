import {
  JournalFault,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  journalFault,
  RecordChain,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { asWritten, EventRow, fromEvent, toEvent } from './journalRows';
import { saltHash } from './seals';
import { HeadState } from './VerificationStore';

/**
 * Verifies events beside the heads of their records, both in the same order. It
 * only ever asks whether two records are the same, so that it need not know how
 * the database sorts.
 */
export class RecordWalk {
  private readonly heads: HeadState[];
  private chain: RecordChain | undefined;
  private at = 0;
  private count = 0;

  constructor(heads: HeadState[]) {
    this.heads = heads;
  }

  /** How many events were verified. */
  get events(): number {
    return this.count;
  }

  /** Verifies the next event; returns what is wrong with it, or before it. */
  next(row: EventRow): JournalFault | undefined {
    const record = { kind: row.record_kind, id: row.record_id };
    if (!this.chain?.isOf(record)) {
      const fault = this.close() ?? this.open(record);
      if (fault) {
        return fault;
      }
    }
    const event = asWritten(row, toEvent, fromEvent);
    this.count += 1;
    return event
      ? this.chain!.next(event)
      : journalFault(
          'changed',
          { record, position: row.position },
          'the event is not as it was written',
        );
  }

  /** To be called after the last event. */
  end(): JournalFault | undefined {
    return this.close() ?? this.fault(this.heads[this.at]);
  }

  /** Begins a record, which has to be that of the next head. */
  private open(record: RecordKey): JournalFault | undefined {
    this.chain = new RecordChain(record);
    const head = this.heads[this.at];
    if (head && this.chain.isOf(head.record)) {
      return undefined;
    }
    const hasHead = this.heads.some(other => this.chain!.isOf(other.record));
    // Either the record has no head, or the heads before it have no events.
    return hasHead ? this.fault(head) : this.chain.end(undefined);
  }

  /** Ends a record, and goes on to the next head. */
  private close(): JournalFault | undefined {
    const { chain } = this;
    if (!chain) {
      return undefined;
    }
    const head = this.heads[this.at];
    this.chain = undefined;
    this.at += 1;
    return chain.end(head) ?? sealFault(chain, head) ?? seenFault(head);
  }

  private fault(head: HeadState | undefined): JournalFault | undefined {
    return head && new RecordChain(head.record).end(head);
  }
}

/** Without the right salt, nobody can prove the texts of a record any more. */
function sealFault(
  chain: RecordChain,
  { record, salt }: HeadState,
): JournalFault | undefined {
  const found = salt === undefined ? undefined : saltHash(salt);
  return found === chain.currentSaltHash
    ? undefined
    : journalFault(
        'salt',
        { record },
        'its salt is not the one that its texts are sealed with',
      );
}

function seenFault(head: HeadState): JournalFault | undefined {
  const { record, checkpoint, seenPosition } = head;
  return (checkpoint === undefined) === (seenPosition === 0)
    ? undefined
    : journalFault(
        'head',
        { record },
        'its head does not know whether a checkpoint saw it',
      );
}
