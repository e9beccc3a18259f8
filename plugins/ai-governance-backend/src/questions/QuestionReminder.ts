import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { OverdueOwner, QuestionStore } from './QuestionStore';

/** Where owners find their questions. */
const LINK = '/ai-governance/work-list?part=questions';

/** Tells owners, once a day at most, that questions of theirs are overdue. */
export class QuestionReminder {
  private readonly database: GovernanceDatabase;
  private readonly store: QuestionStore;
  private readonly notifications: NotificationService;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    store: QuestionStore;
    notifications: NotificationService;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.notifications = options.notifications;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  async remind(): Promise<void> {
    const today = dateOf(this.clock.now());
    const tx = this.database.reader;
    for (const overdue of await this.store.listToRemind(tx, today)) {
      const { owner } = overdue;
      try {
        await this.tell(overdue);
        await this.store.markReminded(tx, owner, today);
      } catch (error) {
        this.logger.warn(
          `${owner} could not be told of overdue questions; it is tried again`,
          error as Error,
        );
      }
    }
  }

  private async tell(options: OverdueOwner): Promise<void> {
    const { owner, overdue, oldestDueOn } = options;
    const one = overdue === 1;
    await this.notifications.send({
      recipients: { type: 'entity', entityRef: owner },
      payload: {
        title: one
          ? '1 question of yours is overdue'
          : `${overdue} questions of yours are overdue`,
        description: one
          ? `It was due on ${oldestDueOn}. It goes to ${owner}.`
          : `The oldest was due on ${oldestDueOn}. They go to ${owner}.`,
        link: LINK,
        severity: 'normal',
        topic: 'ai-governance',
        // The digest of a later day takes the place of this one.
        scope: `ai-governance:questions-overdue:${owner}`,
      },
    });
  }
}
