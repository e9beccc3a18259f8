import {
  Concern,
  withoutTexts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../clock';
import { GovernanceDatabase, Tx } from '../../database/GovernanceDatabase';
import { FaultPoints } from '../../faultPoints/faultPoints';
import { StepNotAllowedError } from '../../http/versions';
import { Journal } from '../../journal/Journal';
import { ConcernActor, PRODUCT } from '../ConcernActor';
import {
  ConcernChange,
  ConcernChanges,
  CONCERN_RECORD,
} from '../ConcernChanges';
import { ConcernStore } from '../ConcernStore';

const BATCH = 100;

/** Erases what is personal about concerns, and leaves what was done. */
export class PersonalDataEraser {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly changes: ConcernChanges;
  private readonly journal: Journal;
  private readonly faultPoints: FaultPoints;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    changes: ConcernChanges;
    journal: Journal;
    faultPoints: FaultPoints;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.changes = options.changes;
    this.journal = options.journal;
    this.faultPoints = options.faultPoints;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  /** Erases it for one concern, on request. */
  async erase(
    id: string,
    version: number | undefined,
    actor: ConcernActor,
  ): Promise<Concern> {
    return this.changes.change(id, version, actor, async (current, tx) => {
      if (current.legalHold) {
        throw new StepNotAllowedError(
          `Nothing of ${current.reference} may be erased while it is under legal hold`,
        );
      }
      if (!current.ending) {
        throw new StepNotAllowedError(
          `${current.reference} is still open; what is personal is needed until it is closed`,
        );
      }
      return this.eraseIn(tx, current, actor);
    });
  }

  /** Erases what was kept for as long as the rules say. Legal hold wins. */
  async eraseOutdated(): Promise<void> {
    const now = this.clock.now().toISOString();
    const ids = await this.store.listToErase(this.database.reader, now, BATCH);
    for (const id of ids) {
      await this.changes.change(id, undefined, PRODUCT, (current, tx) =>
        current.legalHold || !current.ending
          ? undefined
          : this.eraseIn(tx, current, PRODUCT),
      );
    }
    if (ids.length > 0) {
      this.logger.info(
        `Looked at ${ids.length} concerns whose personal data was kept long enough`,
      );
    }
  }

  private async eraseIn(
    tx: Tx,
    current: Concern,
    actor: ConcernActor,
  ): Promise<ConcernChange> {
    const at = this.clock.now();
    await this.store.erase(tx, current.id);
    await this.faultPoints.reach('concern.erased');
    await this.journal.erase(tx, {
      record: { kind: CONCERN_RECORD, id: current.id },
      at,
      actor: actor.by,
    });
    return {
      type: 'concern.erased',
      concern: withoutTexts(current, at.toISOString()),
    };
  }
}
