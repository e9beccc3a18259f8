import {
  ERASURE_EVENT_TYPE,
  JournalEvent,
  JournalFault,
  JournalHead,
  NO_HASH,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { hashJournalEvent } from './hashes';
import { journalFault } from './journalFault';

/**
 * Verifies the events of one record, which are handed to it in order. It keeps
 * the last one only, so a record may have any number.
 * @public
 */
export class RecordChain {
  private readonly record: RecordKey;
  private position = 0;
  private hash = NO_HASH;
  private saltHash: string | undefined;

  constructor(record: RecordKey) {
    this.record = record;
  }

  /** How many events were verified. */
  get length(): number {
    return this.position;
  }

  /**
   * The SHA-256 of the salt that texts are sealed with at this place, in
   * base64url; none where nothing is sealed, or all that was is erased.
   */
  get currentSaltHash(): string | undefined {
    return this.saltHash;
  }

  /** Whether an event is of this record. */
  isOf({ kind, id }: RecordKey): boolean {
    return kind === this.record.kind && id === this.record.id;
  }

  /** Verifies the next event; returns what is wrong with it. */
  next(event: JournalEvent): JournalFault | undefined {
    const position = this.position + 1;
    if (event.position !== position) {
      return this.fault('missing', position, 'the event is gone');
    }
    if (event.previousHash !== this.hash) {
      return this.fault(
        'changed',
        position,
        'the event does not name the one before it',
      );
    }
    if (hashJournalEvent(event) !== event.hash) {
      return this.fault(
        'changed',
        position,
        'the event is not what its hash was made of',
      );
    }
    this.position = position;
    this.hash = event.hash;
    if (event.type === ERASURE_EVENT_TYPE) {
      this.saltHash = undefined;
    }
    this.saltHash = event.sealed?.salt ?? this.saltHash;
    return undefined;
  }

  /** Compares the end of the events with what is kept as the end. */
  end(
    head: Pick<JournalHead, 'position' | 'hash'> | undefined,
  ): JournalFault | undefined {
    const { position } = this;
    if (!head) {
      return this.fault('head', position || 1, 'the record has no head');
    }
    if (position < head.position) {
      return this.fault(
        'cut',
        position + 1,
        `the events from here up to ${head.position} are gone`,
      );
    }
    if (position > head.position || this.hash !== head.hash) {
      return this.fault(
        'head',
        head.position,
        'the head of the record names another event',
      );
    }
    return undefined;
  }

  private fault(
    problem: JournalFault['problem'],
    position: number,
    what: string,
  ): JournalFault {
    const place = { record: this.record, position: Math.max(1, position) };
    return journalFault(problem, place, what);
  }
}
