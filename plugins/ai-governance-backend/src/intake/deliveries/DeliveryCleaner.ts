import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { DeliveryStore } from './DeliveryStore';

const DAY = 24 * 60 * 60 * 1000;

/** Forgets old deliveries: nobody sends them again. */
export class DeliveryCleaner {
  private readonly database: GovernanceDatabase;
  private readonly store: DeliveryStore;
  private readonly clock: Clock;
  private readonly keepDays: number;

  constructor(options: {
    database: GovernanceDatabase;
    store: DeliveryStore;
    clock: Clock;
    keepDays: number;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.clock = options.clock;
    this.keepDays = options.keepDays;
  }

  async clean(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - this.keepDays * DAY);
    return this.store.deleteBefore(this.database.reader, before);
  }
}
