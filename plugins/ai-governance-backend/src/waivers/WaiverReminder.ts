import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { WaiverPolicy } from './WaiverPolicy';
import { WaiverStore } from './WaiverStore';

/** Tells the owners of waivers ahead of time that these end. */
export class WaiverReminder {
  private readonly database: GovernanceDatabase;
  private readonly store: WaiverStore;
  private readonly policy: WaiverPolicy;
  private readonly notifications: NotificationService;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    store: WaiverStore;
    policy: WaiverPolicy;
    notifications: NotificationService;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.policy = options.policy;
    this.notifications = options.notifications;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  async remind(): Promise<void> {
    const now = this.clock.now();
    const tx = this.database.reader;
    const endingBy = this.policy.endingSoonBy(dateOf(now));
    for (const waiver of await this.store.listToRemind(tx, endingBy)) {
      const [kind, rest] = waiver.entityRef.split(':');
      try {
        await this.notifications.send({
          recipients: { type: 'entity', entityRef: waiver.owner },
          payload: {
            title: `A waiver of ${waiver.entityRef} ends on ${waiver.until}`,
            description: `From the day after, the check ${waiver.checkId} counts again.`,
            link: `/catalog/${rest.split('/')[0]}/${kind}/${
              rest.split('/')[1]
            }/ai-customer-impact`,
            severity: 'normal',
            topic: 'ai-governance',
            // Sent twice, it is shown once.
            scope: `ai-governance:waiver-ends:${waiver.id}`,
          },
        });
        await this.store.markReminded(tx, waiver.id, now.toISOString());
      } catch (error) {
        this.logger.warn(
          `Nobody could be told that the waiver ${waiver.id} ends; it is tried again`,
          error as Error,
        );
      }
    }
  }
}
