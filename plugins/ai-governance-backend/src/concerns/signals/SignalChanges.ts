import {
  continuesSignal,
  Signal,
  SignalAssessment,
  SignalRecord,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Clock } from '../../clock';
import { GovernanceDatabase, Tx } from '../../database/GovernanceDatabase';
import { FaultPoints } from '../../faultPoints/faultPoints';
import { PreconditionFailedError } from '../../http/errors';
import { Journal } from '../../journal/Journal';
import { ConcernActor, PRODUCT } from '../ConcernActor';
import { SignalStore } from './SignalStore';

/** The kind of record that signals are in the journal. */
export const SIGNAL_RECORD = 'signal';

/** By how much an assessed signal has to grow to be raised again. */
const RAISED_AGAIN_FROM = 2;

/** What a signal is about, beside what was counted. */
export type SignalSubject = Pick<SignalRecord, 'interactionTitle' | 'ownerRef'>;

/** Nobody may be told whether there is such a signal. */
export function noSuchSignal(id: string): NotFoundError {
  return new NotFoundError(`There is no signal ${id}, or you may not see it`);
}

/** Writes signals: the record, the journal and what others are told together. */
export class SignalChanges {
  private readonly database: GovernanceDatabase;
  private readonly store: SignalStore;
  private readonly journal: Journal;
  private readonly faultPoints: FaultPoints;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: SignalStore;
    journal: Journal;
    faultPoints: FaultPoints;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.journal = options.journal;
    this.faultPoints = options.faultPoints;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /** Raises a signal that was found, unless it is known; then it may have grown. */
  async found(signal: Signal, subject: SignalSubject): Promise<void> {
    await this.database.transaction(async tx => {
      const earlier = (
        await this.store.listSince(tx, signal.entityRef, signal.windowFrom)
      ).find(each => continuesSignal(signal, each));
      if (!earlier) {
        await this.raise(tx, signal, subject, signal.id);
      } else if (earlier.state === 'unassessed') {
        await this.follow(tx, earlier, signal);
      } else if (signal.observed >= RAISED_AGAIN_FROM * earlier.observed) {
        // Whoever finds it at the same time makes the same key.
        await this.raise(tx, signal, subject, `${signal.id}/${earlier.id}`);
      }
    });
  }

  /** Writes down what somebody found out about a signal. */
  async assess(
    id: string,
    version: number,
    assessment: SignalAssessment,
    actor: ConcernActor,
  ): Promise<SignalRecord> {
    return this.database.transaction(async tx => {
      const kept = await this.store.get(tx, id);
      if (!kept) {
        throw noSuchSignal(id);
      }
      const at = this.clock.now().toISOString();
      const signal: SignalRecord = {
        ...kept,
        version: version + 1,
        state: 'assessed',
        changedAt: at,
        assessment: { ...assessment, by: actor.by, at },
      };
      if (!(await this.store.update(tx, signal))) {
        throw new PreconditionFailedError(
          `The signal has changed since you read it; its version is "${kept.version}" now`,
        );
      }
      const { deficiency, fairness, harm, incidents = [] } = assessment;
      await this.write(tx, signal, 'signal.assessed', {
        by: actor.by,
        data: {
          deficiency: deficiency.answer,
          fairness: fairness.answer,
          harm: harm.answer,
          incidents,
        },
        sealed: { assessment: JSON.stringify(assessment) },
      });
      return signal;
    });
  }

  private async raise(
    tx: Tx,
    found: Signal,
    subject: SignalSubject,
    key: string,
  ): Promise<void> {
    const at = this.clock.now().toISOString();
    const signal: SignalRecord = {
      ...found,
      ...subject,
      id: this.newId(),
      version: 1,
      state: 'unassessed',
      raisedAt: at,
      changedAt: at,
    };
    if (await this.store.add(tx, signal, key)) {
      await this.write(tx, signal, 'signal.raised');
    }
  }

  private async follow(
    tx: Tx,
    earlier: SignalRecord,
    found: Signal,
  ): Promise<void> {
    if (found.message === earlier.message) {
      return;
    }
    const signal: SignalRecord = {
      ...earlier,
      ...found,
      id: earlier.id,
      version: earlier.version + 1,
      changedAt: this.clock.now().toISOString(),
    };
    if (await this.store.update(tx, signal)) {
      await this.write(tx, signal, 'signal.changed');
    }
  }

  private async write(
    tx: Tx,
    signal: SignalRecord,
    type: string,
    more: {
      by?: string;
      data?: JsonObject;
      sealed?: Record<string, string>;
    } = {},
  ): Promise<void> {
    await this.faultPoints.reach('signal.written');
    const { kind, requestType, cause, interactionTitle, ownerRef } = signal;
    await this.journal.append(tx, {
      record: { kind: SIGNAL_RECORD, id: signal.id },
      at: this.clock.now(),
      actor: more.by ?? PRODUCT.by,
      type,
      data: {
        interactionRef: signal.entityRef,
        kind,
        version: signal.version,
        observed: signal.observed,
        message: signal.message,
        concernIds: signal.concernIds,
        ...(requestType && { requestType }),
        ...(cause && { cause }),
        ...(interactionTitle && { interactionTitle }),
        ...(ownerRef && { ownerRef }),
        ...more.data,
      },
      sealed: more.sealed,
    });
  }
}
