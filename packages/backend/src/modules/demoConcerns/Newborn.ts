import type { Random } from './createRandom';
import type { Story } from './stories/types';
import type { DemoSubmission } from './types';

/** A concern before anything has happened with it. */
export interface Newborn {
  random: Random;
  story: Story;
  submission: DemoSubmission;
  recordedAt: number;
  /** Tells a text of the story, with the alternatives chosen for it. */
  tell: (text: string) => string;
  handler: string;
  /** Whether it can still wait today: what is long past has come to an end. */
  mayWait: boolean;
  /** Who may change decisions. */
  reviewers: readonly string[];
}
