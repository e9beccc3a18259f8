import type { Random } from './createRandom';
import type { Story } from './stories/types';
import type { DemoCause } from './types';

/** What is found how often, by how it ends. */
const CAUSES: Record<Story['outcome'], { cause: DemoCause; weight: number }[]> =
  {
    upheld: [
      { cause: 'wrong-data', weight: 30 },
      { cause: 'model-error', weight: 25 },
      { cause: 'process', weight: 20 },
      { cause: 'outdated-data', weight: 10 },
      { cause: 'human-error', weight: 10 },
      { cause: 'unfair-pattern', weight: 5 },
    ],
    'partly-upheld': [
      { cause: 'unclear-information', weight: 45 },
      { cause: 'process', weight: 35 },
      { cause: 'wrong-data', weight: 20 },
    ],
    'not-upheld': [
      { cause: 'expectation', weight: 60 },
      { cause: 'unclear-information', weight: 30 },
      { cause: 'other', weight: 10 },
    ],
  };

/** How often nobody writes down what was behind it. */
const UNSAID = 0.15;

/** What is found to be behind a concern, if somebody says so. */
export function findCause(random: Random, story: Story): DemoCause | undefined {
  return random.happens(UNSAID)
    ? undefined
    : random.pickWeighted(CAUSES[story.outcome]).cause;
}
