import {
  Level,
  levelAfter,
  Posture,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What stands between an entity and the level after its own. */
export interface LevelDistance {
  /** The next level; `undefined` above the last. */
  next: Level | undefined;
  /** The checks of that level that are not met, by what they say. */
  failing: number;
  questions: number;
  waived: number;
  /** All of these together. */
  unmet: number;
}

/** Counts the checks that hold an entity at its level. */
export function levelDistance(
  posture: Pick<Posture, 'level' | 'results'>,
): LevelDistance {
  const next = levelAfter(posture.level);
  const ofNext = posture.results.filter(result => result.level === next);
  const failing = ofNext.filter(({ status }) => status === 'fail').length;
  const questions = ofNext.filter(
    ({ status }) => status === 'undetermined',
  ).length;
  const waived = ofNext.filter(({ status }) => status === 'waived').length;
  return {
    next,
    failing,
    questions,
    waived,
    unmet: failing + questions + waived,
  };
}
