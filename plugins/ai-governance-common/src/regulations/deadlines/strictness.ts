import { countedPeriod } from './countedPeriod';
import { Deadline, LawPeriod } from './deadlineSchema';
import { spanOf } from './spans';

type Timed = Deadline & { period: LawPeriod };

function unitOf(period: LawPeriod): keyof LawPeriod {
  return Object.keys(period)[0] as keyof LawPeriod;
}

/** How many of its unit a deadline counts beyond the day of the event. */
function countOf({ period, startRule }: Timed): number {
  return countedPeriod(period, startRule)[unitOf(period)]!;
}

/** What the extension adds, if in the unit of the period; 0 without one. */
function extensionOf({ period, extension }: Timed): number | undefined {
  return extension ? extension.by[unitOf(period)] : 0;
}

function rollsNoFurther(one: Deadline, other: Deadline): boolean {
  return one.roll === 'none' || other.roll !== 'none';
}

function haveOneUnit(one: Deadline, other: Deadline): boolean {
  return Boolean(
    one.period && other.period && unitOf(one.period) === unitOf(other.period),
  );
}

/**
 * Whether one deadline surely ends no later than another, wherever in the year
 * the two start. Extensions are left out.
 */
function endsNoLater(one: Deadline, other: Deadline): boolean {
  const isByCount =
    haveOneUnit(one, other) &&
    rollsNoFurther(one, other) &&
    countOf(one as Timed) <= countOf(other as Timed);
  const span = spanOf(one)!;
  return isByCount || span.longest <= spanOf(other)!.shortest;
}

/** The same with the extensions that both allow. */
function extendsNoFurther(one: Deadline, other: Deadline): boolean {
  if (!one.extension) {
    return endsNoLater(one, other);
  }
  if (haveOneUnit(one, other) && rollsNoFurther(one, other)) {
    const more = extensionOf(one as Timed);
    const otherMore = extensionOf(other as Timed);
    if (
      more !== undefined &&
      otherMore !== undefined &&
      countOf(one as Timed) + more <= countOf(other as Timed) + otherMore
    ) {
      return true;
    }
  }
  return spanOf(one)!.longestExtended <= spanOf(other)!.shortestExtended;
}

/** Whether meeting one deadline surely meets the other too. */
export function covers(one: Deadline, other: Deadline): boolean {
  const isPausedMore = Boolean(one.pause) && !other.pause;
  const alsoAt = new Set(one.orAt);
  if (isPausedMore || (other.orAt ?? []).some(event => !alsoAt.has(event))) {
    return false;
  }
  if (!spanOf(one) || !spanOf(other)) {
    return !spanOf(one) && !spanOf(other);
  }
  // What has to come before an event, or last, is met by the longest period.
  return one.minimum || one.side === 'before'
    ? endsNoLater(other, one)
    : endsNoLater(one, other) && extendsNoFurther(one, other);
}
