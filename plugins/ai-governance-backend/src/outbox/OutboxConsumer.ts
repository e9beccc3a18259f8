import {
  JournalEvent,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';

/** What a consumer wants to be handed because of an event. */
export interface OutboxContent {
  /** Kept until it is handed over: nothing personal, and no free text. */
  payload: JsonObject;
  /** Tells it apart downstream; made of the event and the consumer if left out. */
  scope?: string;
}

/** A message for one consumer because of one event of a record. */
export interface OutboxMessage {
  consumer: string;
  record: RecordKey;
  /** The type of the event. */
  type: string;
  payload: JsonObject;
  /**
   * The same each time the message is handed over. It is handed over again
   * after a crash, so whoever is told has to show it once only.
   */
  scope: string;
}

/** Is told of changes, after they were committed, at least once each. */
export interface OutboxConsumer {
  /** Unique among all consumers; messages wait under it. */
  name: string;
  /** What to hand over because of an event, if anything; asked before commit. */
  wants(event: JournalEvent): OutboxContent | OutboxContent[] | undefined;
  /**
   * Is handed the messages of one record in order: the next one comes once this
   * has succeeded. What it throws is logged, so it must not hold the payload.
   */
  handle(message: OutboxMessage): Promise<void>;
}
