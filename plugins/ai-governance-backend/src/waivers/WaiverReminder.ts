import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { sendNotice } from './sendNotice';
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
      const { entityRef, checkId, owner, until } = waiver;
      const sent = await sendNotice({
        notifications: this.notifications,
        logger: this.logger,
        waiver,
        recipients: { type: 'entity', entityRef: owner },
        title: `A waiver of ${entityRef} ends on ${until}`,
        description: `From the day after, the check ${checkId} counts again.`,
        scope: `ai-governance:waiver-ends:${waiver.id}`,
      });
      if (sent) {
        await this.store.markReminded(tx, waiver.id, now.toISOString());
      }
    }
  }
}
