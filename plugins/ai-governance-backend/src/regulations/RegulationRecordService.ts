import {
  AdoptionRecord,
  AdoptionRequest,
  CoverageReviewRecord,
  CoverageReviewRequest,
  placeWithin,
  TranspositionRecord,
  TranspositionRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock, dateOf } from '../clock';
import { ConfirmationPolicy } from '../confirmations/ConfirmationPolicy';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { PreconditionFailedError } from '../http/errors';
import { StepNotAllowedError } from '../http/versions';
import { PostureStore } from '../posture/PostureStore';
import { CurrentLaw } from './CurrentLaw';
import {
  requireReviewBy,
  requireRow,
  requireState,
  requireUncovered,
} from './recordRules';
import {
  RegulationRecordKind,
  RegulationRecordKinds,
  RegulationStore,
} from './RegulationStore';
import { Standing, standingToReplace } from './standing';

/** A withdrawal: of what, as it was read at which version, and why. */
export interface WithdrawalOf {
  version: number;
  reason: string;
}

/**
 * Records what people of the legal team decide on laws. In the same breath it
 * has exactly the interactions assessed again that a decision touches.
 */
export class RegulationRecordService {
  private readonly database: GovernanceDatabase;
  private readonly store: RegulationStore;
  private readonly postures: PostureStore;
  private readonly queue: ChangeQueue;
  private readonly law: CurrentLaw;
  private readonly policy: ConfirmationPolicy;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: RegulationStore;
    postures: PostureStore;
    queue: ChangeQueue;
    law: CurrentLaw;
    /** Says for how long a review may count: as long as a confirmation. */
    policy: ConfirmationPolicy;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.postures = options.postures;
    this.queue = options.queue;
    this.law = options.law;
    this.policy = options.policy;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /** @param by - the person, as an entity reference */
  async adopt(
    rowId: string,
    { contentHash, note }: AdoptionRequest,
    by: string,
  ): Promise<AdoptionRecord> {
    const row = requireRow(this.law, rowId);
    if (row.contentHash !== contentHash) {
      throw new PreconditionFailedError(
        `The row ${rowId} does not say any more what you saw; its hash is ${row.contentHash} now. Read it again, and adopt that`,
      );
    }
    const record: RegulationRecordKinds['adoption'] = {
      id: this.newId(),
      version: 1,
      rowId,
      contentHash,
      content: row.content,
      adoptedBy: by,
      adoptedOn: this.today(),
      note,
    };
    await this.write(async (tx, at) => {
      const standing = await this.standing(
        tx,
        'adoption',
        other => other.rowId === rowId,
      );
      if (standing?.contentHash === contentHash) {
        throw new StepNotAllowedError(
          `The row ${rowId} was adopted on ${standing.adoptedOn} by ${standing.adoptedBy}; to change that, withdraw it first`,
        );
      }
      await this.replace(tx, 'adoption', { standing, record, by, at });
      return this.postures.touchedBy(tx, rowId);
    });
    const { content, ...shown } = record;
    return shown;
  }

  async withdrawAdoption(
    rowId: string,
    withdrawal: WithdrawalOf,
    by: string,
  ): Promise<AdoptionRecord> {
    const { content, ...shown } = await this.withdraw(
      'adoption',
      other => other.rowId === rowId,
      `There is no adoption of the row ${rowId} to withdraw`,
      { ...withdrawal, by },
    );
    return shown;
  }

  async recordTransposition(
    rowId: string,
    request: TranspositionRequest,
    by: string,
  ): Promise<TranspositionRecord> {
    const { state, citation, from, note, replaces } = request;
    requireState(this.law, rowId, state);
    const record: TranspositionRecord = {
      id: this.newId(),
      version: 1,
      rowId,
      state,
      citation,
      from,
      recordedBy: by,
      recordedOn: this.today(),
      note,
    };
    await this.write(async (tx, at) => {
      const found = await this.standing(
        tx,
        'transposition',
        other => other.rowId === rowId && other.state === state,
      );
      const standing = standingToReplace(found, replaces, {
        what: `${found?.citation} as the law of ${state}`,
      });
      await this.replace(tx, 'transposition', { standing, record, by, at });
      return this.postures.touchedBy(tx, rowId);
    });
    return record;
  }

  async withdrawTransposition(
    rowId: string,
    id: string,
    withdrawal: WithdrawalOf,
    by: string,
  ): Promise<TranspositionRecord> {
    return this.withdraw(
      'transposition',
      other => other.rowId === rowId && other.id === id,
      `There is no national law ${id} of the row ${rowId} to withdraw`,
      { ...withdrawal, by },
    );
  }

  async review(
    request: CoverageReviewRequest,
    by: string,
  ): Promise<CoverageReviewRecord> {
    const { jurisdiction, domain, outcome, text, reviewBy, replaces } = request;
    const today = this.today();
    requireUncovered(this.law, request);
    requireReviewBy(reviewBy, {
      today,
      latest: this.policy.latestReviewBy(today),
    });
    const record: CoverageReviewRecord = {
      id: this.newId(),
      version: 1,
      jurisdiction,
      domain,
      outcome,
      text,
      reviewedBy: by,
      reviewedOn: today,
      reviewBy,
    };
    await this.write(async (tx, at) => {
      const found = await this.standing(
        tx,
        'review',
        other => other.jurisdiction === jurisdiction && other.domain === domain,
      );
      const standing = standingToReplace(found, replaces, {
        what: `a review of ${jurisdiction} on ${domain}`,
        isOver: found && found.reviewBy < today,
      });
      await this.replace(tx, 'review', { standing, record, by, at });
      return this.touchedByReview(tx, record);
    });
    return record;
  }

  async withdrawReview(
    id: string,
    withdrawal: WithdrawalOf,
    by: string,
  ): Promise<CoverageReviewRecord> {
    return this.withdraw(
      'review',
      other => other.id === id,
      `There is no coverage review ${id} to withdraw`,
      { ...withdrawal, by },
    );
  }

  private async withdraw<K extends RegulationRecordKind>(
    kind: K,
    isMeant: (record: RegulationRecordKinds[K]) => boolean,
    missing: string,
    { version, reason, by }: WithdrawalOf & { by: string },
  ): Promise<RegulationRecordKinds[K]> {
    let found!: RegulationRecordKinds[K];
    await this.write(async (tx, at) => {
      const all = (await this.store.list(tx, kind)).filter(isMeant);
      found = all.find(({ ended }) => !ended) ?? all[0];
      if (!found) {
        throw new NotFoundError(missing);
      }
      if (found.ended) {
        throw new StepNotAllowedError(
          `It was ${found.ended.because} on ${found.ended.on} by ${found.ended.by} already`,
        );
      }
      if (found.version !== version) {
        throw new PreconditionFailedError(
          `It has changed since you read it; its version is "${found.version}" now`,
        );
      }
      await this.end(tx, kind, found, {
        because: 'withdrawn',
        reason,
        by,
        at,
      });
      return 'rowId' in found
        ? this.postures.touchedBy(tx, found.rowId)
        : this.touchedByReview(tx, found);
    });
    return {
      ...found,
      version: version + 1,
      ended: { on: this.today(), by, because: 'withdrawn', reason },
    };
  }

  /** Writes, and marks what it touches, or does neither. */
  private async write(
    work: (tx: Tx, at: string) => Promise<readonly string[]>,
  ): Promise<void> {
    const now = this.clock.now();
    try {
      await this.database.transaction(async tx => {
        const touched = await work(tx, now.toISOString());
        const changes = touched.map(entityRef => ({ entityRef }));
        await this.queue.mark(tx, changes, now.getTime());
      });
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        throw new PreconditionFailedError(
          'Somebody else recorded the same just now; read it again',
        );
      }
      throw error;
    }
  }

  /** Adds a record in the place of the one that stands, if there is one. */
  private async replace<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
    options: {
      standing: Standing | undefined;
      record: RegulationRecordKinds[K];
      by: string;
      at: string;
    },
  ): Promise<void> {
    const { standing, record, by, at } = options;
    if (standing) {
      await this.end(tx, kind, standing, { because: 'replaced', by, at });
    }
    await this.store.add(tx, kind, record, { by, at });
  }

  private async end(
    tx: Tx,
    kind: RegulationRecordKind,
    record: Standing,
    ending: Parameters<RegulationStore['end']>[3],
  ): Promise<void> {
    if (!(await this.store.end(tx, kind, record, ending))) {
      throw new PreconditionFailedError(
        'Somebody else changed it just now; read it again',
      );
    }
  }

  private async standing<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
    isMeant: (record: RegulationRecordKinds[K]) => boolean,
  ): Promise<RegulationRecordKinds[K] | undefined> {
    const all = await this.store.list(tx, kind);
    return all.find(record => !record.ended && isMeant(record));
  }

  private async touchedByReview(
    tx: Tx,
    review: Pick<CoverageReviewRecord, 'jurisdiction' | 'domain'>,
  ): Promise<string[]> {
    const all = await this.postures.listRegulations(tx);
    return all
      .filter(({ law }) =>
        law?.uncovered.some(
          ({ jurisdiction, domain }) =>
            domain === review.domain &&
            placeWithin(jurisdiction, [review.jurisdiction]) === 'inside',
        ),
      )
      .map(({ interactionRef }) => interactionRef);
  }

  private today(): string {
    return dateOf(this.clock.now());
  }
}
