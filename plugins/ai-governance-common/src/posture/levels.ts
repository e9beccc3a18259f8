/**
 * The levels of an interaction, lowest first.
 * @public
 */
export const LEVELS = [
  'declared',
  'identified',
  'transparent',
  'answerable',
  'sustained',
] as const;

/** A level of an interaction. @public */
export type Level = (typeof LEVELS)[number];

/**
 * The levels in all lists and counts: a service without declaration is
 * `unassessed`, and stands below all others.
 * @public
 */
export const POSTURE_LEVELS = ['unassessed', ...LEVELS] as const;

/** A level, or `unassessed`. @public */
export type PostureLevel = (typeof POSTURE_LEVELS)[number];

/**
 * The lowest of some levels; `undefined` of none.
 * @public
 */
export function lowestLevel<T extends PostureLevel>(
  levels: readonly T[],
): T | undefined {
  return levels.reduce<T | undefined>(
    (lowest, level) =>
      lowest === undefined || isBelow(level, lowest) ? level : lowest,
    undefined,
  );
}

/**
 * Whether one level is below another.
 * @public
 */
export function isBelow(level: PostureLevel, other: PostureLevel): boolean {
  return POSTURE_LEVELS.indexOf(level) < POSTURE_LEVELS.indexOf(other);
}

/**
 * The level after this one; `undefined` after the last.
 * @public
 */
export function levelAfter(level: PostureLevel): Level | undefined {
  return POSTURE_LEVELS[POSTURE_LEVELS.indexOf(level) + 1] as Level | undefined;
}

/**
 * How many of something stand at each level.
 * @public
 */
export type LevelDistribution = Record<PostureLevel, number>;

/**
 * Counts levels; every level is named, those without any as 0.
 * @public
 */
export function distributionOf(
  levels: Iterable<PostureLevel>,
): LevelDistribution {
  const counts = Object.fromEntries(
    POSTURE_LEVELS.map(level => [level, 0]),
  ) as LevelDistribution;
  for (const level of levels) {
    counts[level] += 1;
  }
  return counts;
}
