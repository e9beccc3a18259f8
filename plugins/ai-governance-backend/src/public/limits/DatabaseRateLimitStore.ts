import {
  ClientRateLimitInfo,
  Options,
  Store as RateLimitStore,
} from 'express-rate-limit';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';

interface RateLimitRow {
  name: string;
  hits: number;
  resets_at: string;
}

/**
 * Counts in the database, so that several replicas count together. Every count
 * is one statement of its own.
 */
export class DatabaseRateLimitStore implements RateLimitStore {
  readonly prefix: string;
  private readonly database: GovernanceDatabase;
  private readonly clock: Clock;
  private windowMs = 0;

  constructor(options: {
    database: GovernanceDatabase;
    clock: Clock;
    /** What is counted. */
    name: string;
  }) {
    this.database = options.database;
    this.clock = options.clock;
    this.prefix = `${options.name}:`;
  }

  init({ windowMs }: Options): void {
    this.windowMs = windowMs;
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    const tx = this.database.reader;
    const now = this.clock.now();
    const isOver = 'rate_limits.resets_at <= ?';
    const [row] = await tx<RateLimitRow>('rate_limits')
      .insert({
        name: this.prefix + key,
        hits: 1,
        resets_at: new Date(now.getTime() + this.windowMs).toISOString(),
      })
      .onConflict('name')
      .merge({
        hits: tx.raw(
          `case when ${isOver} then 1 else rate_limits.hits + 1 end`,
          [now.toISOString()],
        ),
        resets_at: tx.raw(
          `case when ${isOver} then excluded.resets_at else rate_limits.resets_at end`,
          [now.toISOString()],
        ),
      } as any)
      .returning('hits');
    // The library would compare a time of reset with another clock than ours.
    return { totalHits: row.hits, resetTime: undefined };
  }

  async decrement(key: string): Promise<void> {
    await this.database
      .reader<RateLimitRow>('rate_limits')
      .where({ name: this.prefix + key })
      .andWhere('hits', '>', 0)
      .decrement('hits', 1);
  }

  async resetKey(key: string): Promise<void> {
    await this.database
      .reader<RateLimitRow>('rate_limits')
      .where({ name: this.prefix + key })
      .delete();
  }

  /** Forgets what counts no more. */
  async forgetOver(): Promise<void> {
    await this.database
      .reader<RateLimitRow>('rate_limits')
      .where('resets_at', '<=', this.clock.now().toISOString())
      .delete();
  }
}
