import { breachClocks } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { PRODUCT } from '../ConcernActor';
import { ConcernChanges } from '../ConcernChanges';
import { ConcernStore } from '../ConcernStore';

const BATCH = 100;

/** Notices clocks that have run out, each of them once. */
export class BreachWatcher {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly changes: ConcernChanges;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    changes: ConcernChanges;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.changes = options.changes;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  async watch(): Promise<void> {
    for (;;) {
      const ids = await this.store.listBreached(
        this.database.reader,
        this.clock.now().toISOString(),
        BATCH,
      );
      const noticed = [];
      for (const id of ids) {
        noticed.push(await this.notice(id));
      }
      // What could not be written now is tried again the next time.
      if (ids.length < BATCH || !noticed.includes(true)) {
        return;
      }
    }
  }

  /** The version decides which of two replicas writes it. */
  private async notice(id: string): Promise<boolean> {
    try {
      await this.changes.change(id, undefined, PRODUCT, current => {
        const { concern, breaches } = breachClocks(
          current,
          this.clock.now().toISOString(),
        );
        return breaches.length === 0
          ? undefined
          : {
              type: 'concern.late',
              concern,
              data: {
                breaches: breaches.map(({ requestId, clock }) => ({
                  requestId,
                  clockId: clock.id,
                  action: clock.action,
                  source: clock.source.title,
                  dueAt: clock.dueAt!,
                })),
              },
            };
      });
      return true;
    } catch (error) {
      this.logger.warn(
        `The clocks of concern ${id} could not be looked at; it is tried again`,
        error as Error,
      );
      return false;
    }
  }
}
