import {
  clockChanges,
  Concern,
  ConcernMessage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Clock } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { PreconditionFailedError } from '../http/errors';
import { Journal } from '../journal/Journal';
import { ConcernActor } from './ConcernActor';
import { eraseAfter } from './personalData/eraseAfter';
import { ConcernPolicy } from './rules/ConcernPolicy';
import { ConcernStore, UnnumberedConcern } from './ConcernStore';

/** The kind of record that concerns are in the journal. */
export const CONCERN_RECORD = 'concern';

/** How a concern is changed, and what the journal is told of it. */
export interface ConcernChange {
  /** The concern afterwards; its version is counted on here. */
  concern: Concern;
  /** The event, such as `concern.decided`. */
  type: string;
  data?: JsonObject;
  /** Texts and personal values, by their names. */
  sealed?: Record<string, string | undefined>;
  message?: ConcernMessage;
  /** Of the rules behind the clocks, if they were looked at again. */
  rulesVersion?: string;
}

/** Nobody may be told whether there is such a concern. */
export function noSuchConcern(id: string): NotFoundError {
  return new NotFoundError(`There is no concern ${id}, or you may not see it`);
}

/**
 * Writes concerns: the state, the journal and what others are told are written
 * together or not at all.
 */
export class ConcernChanges {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly journal: Journal;
  private readonly faultPoints: FaultPoints;
  private readonly clock: Clock;
  private readonly policy: ConcernPolicy;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    journal: Journal;
    faultPoints: FaultPoints;
    clock: Clock;
    policy: ConcernPolicy;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.journal = options.journal;
    this.faultPoints = options.faultPoints;
    this.clock = options.clock;
    this.policy = options.policy;
  }

  /** Keeps a new concern, in the transaction of whoever takes it in. */
  async add(
    tx: Tx,
    concern: UnnumberedConcern,
    options: {
      actor: ConcernActor;
      rulesVersion: string;
      sealed: Record<string, string | undefined>;
    },
  ): Promise<Concern> {
    const kept = await this.store.add(tx, concern, options.rulesVersion);
    await this.faultPoints.reach('concern.written');
    await this.journal.append(tx, {
      record: { kind: CONCERN_RECORD, id: kept.id },
      at: this.clock.now(),
      actor: options.actor.by,
      type: 'concern.received',
      isFirst: true,
      data: plain({
        reference: kept.reference,
        state: kept.state,
        channel: kept.channel,
        receivedAt: kept.receivedAt,
        interactionRef: kept.interactionRef,
        ownerRef: kept.ownerRef,
        severity: kept.severity,
        requests: kept.requests.map(({ id, type }) => ({ id, type })),
        redactions: kept.redactions,
        clocks: clockChanges(undefined, kept),
      }),
      sealed: options.sealed,
    });
    return kept;
  }

  /**
   * Changes a concern in a transaction of its own.
   * @param version - the one it was read at; any, if left out
   * @param work - says what changes, or that nothing does
   */
  async change(
    id: string,
    version: number | undefined,
    actor: ConcernActor,
    work: (
      concern: Concern,
      tx: Tx,
    ) => ConcernChange | undefined | Promise<ConcernChange | undefined>,
  ): Promise<Concern> {
    return this.database.transaction(async tx => {
      const kept = await this.store.lock(tx, id);
      if (!kept) {
        throw noSuchConcern(id);
      }
      const { concern: before, rulesVersion } = kept;
      if (version !== undefined && before.version !== version) {
        throw stale(before);
      }
      const change = await work(before, tx);
      return change
        ? this.write(tx, before, rulesVersion, actor, change)
        : before;
    });
  }

  private async write(
    tx: Tx,
    before: Concern,
    rulesVersion: string,
    actor: ConcernActor,
    change: ConcernChange,
  ): Promise<Concern> {
    const { type, data, sealed, message } = change;
    const concern: Concern = {
      ...change.concern,
      version: before.version + 1,
      eraseAfter: eraseAfter(change.concern, this.policy.retention),
    };
    const isWritten = await this.store.update(
      tx,
      concern,
      change.rulesVersion ?? rulesVersion,
    );
    if (!isWritten) {
      const current = await this.store.get(tx, concern.id);
      throw stale(current?.concern ?? before);
    }
    await this.faultPoints.reach('concern.written');
    if (message) {
      await this.store.addMessage(tx, concern.id, message);
      await this.faultPoints.reach('concern.message-written');
    }
    const clocks = clockChanges(before, concern);
    await this.journal.append(tx, {
      record: { kind: CONCERN_RECORD, id: concern.id },
      at: this.clock.now(),
      actor: actor.by,
      type,
      data: plain({
        reference: concern.reference,
        version: concern.version,
        interactionRef: concern.interactionRef,
        ...(before.interactionRef !== concern.interactionRef && {
          previousInteractionRef: before.interactionRef,
        }),
        ownerRef: concern.ownerRef,
        assignee: concern.assignee,
        ...(before.state !== concern.state && {
          from: before.state,
          to: concern.state,
        }),
        ...(clocks.length > 0 && { clocks }),
        ...(message && {
          message: {
            id: message.id,
            kind: message.kind,
            at: message.at,
            channel: message.channel,
          },
        }),
        ...data,
      }),
      sealed: { ...sealed, message: message?.text },
    });
    return concern;
  }
}

/** Without what is undefined, as JSON has it. */
function plain(data: object): JsonObject {
  return JSON.parse(JSON.stringify(data));
}

function stale({ reference, version }: Concern): PreconditionFailedError {
  return new PreconditionFailedError(
    `The concern ${reference} has changed since you read it; its version is "${version}" now`,
  );
}
