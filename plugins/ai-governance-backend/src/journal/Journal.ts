import {
  ERASURE_EVENT_TYPE,
  JournalEvent,
  NO_HASH,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  canonicalJson,
  hashJournalEvent,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { Outbox } from '../outbox/Outbox';
import { EventPlace, JournalStore } from './JournalStore';
import { isSealOf, saltHash, sealText } from './seals';

const SALT_BYTES = 32;
const PAGE = 500;

/** A change to be journalled. */
export interface Change {
  record: RecordKey;
  at: Date;
  /** Who makes it, as an entity reference. */
  actor: string;
  /** What is done, such as `concern.received`. */
  type: string;
  /** The reason, if it names no customer; else it belongs among the sealed. */
  why?: string;
  /** Whether the record begins with it, as who makes a new id knows. */
  isFirst?: boolean;
  /** What changes: states, references, dates. It stays for ever. */
  data?: JsonObject;
  /**
   * Free texts and personal values by their names. None of them is written, only
   * what proves them, until the record's salt is erased.
   */
  sealed?: Record<string, string | undefined>;
}

/** The append-only, hash-chained history of every record. */
export class Journal {
  private readonly database: GovernanceDatabase;
  private readonly store: JournalStore;
  private readonly outbox: Pick<Outbox, 'put'>;
  private readonly faultPoints: FaultPoints;
  private readonly randomBytes: (size: number) => Buffer;

  constructor(options: {
    database: GovernanceDatabase;
    store: JournalStore;
    outbox: Pick<Outbox, 'put'>;
    faultPoints: FaultPoints;
    randomBytes: (size: number) => Buffer;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.outbox = options.outbox;
    this.faultPoints = options.faultPoints;
    this.randomBytes = options.randomBytes;
  }

  /**
   * Writes a change, and puts what others have to be told. To be called in the
   * transaction that makes the change. Changes of one record wait for each
   * other.
   * @throws ConflictError where two begin the same record at once
   */
  async append(tx: Tx, change: Change): Promise<JournalEvent> {
    if (change.type === ERASURE_EVENT_TYPE) {
      throw new TypeError('An erasure is written by erase alone');
    }
    return this.write(tx, change);
  }

  /**
   * Erases what seals the texts and personal values of a record. The caller
   * erases the texts themselves, in the same transaction.
   */
  async erase(
    tx: Tx,
    erasure: Pick<Change, 'record' | 'at' | 'actor' | 'why'>,
  ): Promise<JournalEvent> {
    const event = await this.write(tx, {
      ...erasure,
      type: ERASURE_EVENT_TYPE,
    });
    await this.store.removeSalt(tx, erasure.record);
    await this.faultPoints.reach('journal.erased');
    return event;
  }

  /**
   * Whether a text that is kept is the one that was journalled. Once the salt
   * is erased nobody can tell any more.
   */
  async checkSeal(
    tx: Tx,
    event: Pick<JournalEvent, 'record' | 'sealed'>,
    name: string,
    text: string,
  ): Promise<'same' | 'changed' | 'erased'> {
    const salt = await this.store.saltOf(tx, event.record);
    // What is sealed after an erasure has another salt.
    if (!salt || !event.sealed || saltHash(salt) !== event.sealed.salt) {
      return 'erased';
    }
    const seal = event.sealed.values[name];
    return seal !== undefined && isSealOf(seal, salt, name, text)
      ? 'same'
      : 'changed';
  }

  /** The events of a record in order, after a position. */
  async timeline(
    tx: Tx,
    record: RecordKey,
    options: { after?: number; limit: number },
  ): Promise<JournalEvent[]> {
    const { after = 0, limit } = options;
    return this.store.list(tx, record, { after, limit });
  }

  /**
   * All events of a kind of record in order of time, a page in memory at once.
   * @param options - from is the first instant wanted, to the first not wanted
   */
  async *changesOf(
    recordKind: string,
    options: { from?: Date; to?: Date } = {},
  ): AsyncGenerator<JournalEvent, void, void> {
    const from = options.from?.toISOString();
    const to = options.to?.toISOString();
    let after: EventPlace | undefined;
    for (;;) {
      const events = await this.store.listOfKind(
        this.database.reader,
        recordKind,
        { from, to, after, limit: PAGE },
      );
      yield* events;
      if (events.length < PAGE) {
        return;
      }
      const { at, record, position } = events[events.length - 1];
      after = { at, recordId: record.id, position };
    }
  }

  private async write(tx: Tx, change: Change): Promise<JournalEvent> {
    const { record, at, actor, type, why, data = {} } = change;
    const head = change.isFirst
      ? undefined
      : await this.store.lockHead(tx, record);
    const { sealed, newSalt } = await this.seal(tx, change, Boolean(head));
    const unhashed = {
      record: { kind: record.kind, id: record.id },
      position: (head?.position ?? 0) + 1,
      at: at.toISOString(),
      actor,
      type,
      ...(why !== undefined && { why: storable(why) }),
      data: JSON.parse(canonicalJson(data)),
      ...(sealed && { sealed }),
      previousHash: head?.hash ?? NO_HASH,
    };
    const event = { ...unhashed, hash: hashJournalEvent(unhashed) };
    try {
      await this.store.add(tx, event);
      if (newSalt) {
        await this.store.addSalt(tx, record, newSalt);
      }
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        throw new ConflictError(
          `Somebody else began ${record.kind} ${record.id} at the same time; try again`,
        );
      }
      throw error;
    }
    await this.faultPoints.reach('journal.appended');
    await this.outbox.put(tx, event);
    return event;
  }

  private async seal(
    tx: Tx,
    { record, sealed = {} }: Change,
    exists: boolean,
  ): Promise<{ sealed?: JournalEvent['sealed']; newSalt?: string }> {
    const texts = Object.entries(sealed).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    if (texts.length === 0) {
      return {};
    }
    const kept = exists ? await this.store.saltOf(tx, record) : undefined;
    const salt = kept ?? this.randomBytes(SALT_BYTES).toString('base64url');
    const values: Record<string, string> = {};
    for (const [name, text] of texts) {
      values[name] = sealText(salt, name, text);
    }
    return {
      sealed: { salt: saltHash(salt), values },
      newSalt: kept ? undefined : salt,
    };
  }
}

/** A text as every database keeps it: without half characters and zeros. */
function storable(text: string): string {
  return Buffer.from(text).toString().replaceAll('\0', '\uFFFD');
}
