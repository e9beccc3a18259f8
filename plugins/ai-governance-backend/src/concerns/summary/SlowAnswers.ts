import { LRUCache } from 'lru-cache';
import { Clock } from '../../clock';

/** An answer is kept for so many times as long as it took. */
const KEPT_TIMES = 10;
/** What comes faster than that is always asked anew. */
const SLOW_MS = 250;
const MOST_KEPT = 500;

interface Answer<T> {
  value: Promise<T>;
  /** In milliseconds since 1970; nothing while it is on its way. */
  until?: number;
}

/**
 * Keeps answers for a while that take long to work out, so that many pages
 * which stay open cost the database no more than a part of its time. Who asks
 * while the answer is on its way gets the same.
 */
export class SlowAnswers<T> {
  private readonly clock: Clock;
  private readonly answers = new LRUCache<string, Answer<T>>({
    max: MOST_KEPT,
  });

  constructor(options: { clock: Clock }) {
    this.clock = options.clock;
  }

  /**
   * Works something out, unless the answer is known.
   * @param key - all that the answer hangs on
   */
  async get(key: string, work: () => Promise<T>): Promise<T> {
    const start = this.now();
    const known = this.answers.get(key);
    if (known && (known.until === undefined || start < known.until)) {
      return known.value;
    }
    const answer: Answer<T> = { value: work() };
    this.answers.set(key, answer);
    try {
      const value = await answer.value;
      const taken = this.now() - start;
      answer.until = taken < SLOW_MS ? 0 : start + taken * (1 + KEPT_TIMES);
      return value;
    } catch (error) {
      this.answers.delete(key);
      throw error;
    }
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
