import type { Random } from './createRandom';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

function isWeekend(moment: number): boolean {
  const day = new Date(moment).getUTCDay();
  return day === 0 || day === 6;
}

/** The same hour on the first day from then on that is not in a weekend. */
function onWeekday(moment: number): number {
  let weekday = moment;
  while (isWeekend(weekday)) {
    weekday += DAY;
  }
  return weekday;
}

/** A moment in the morning of a day, or of the Monday after a weekend. */
export function morningOf(random: Random, day: number): number {
  const start = Math.floor(onWeekday(day) / DAY) * DAY;
  return start + random.between(7 * 60, 11 * 60 + 55) * MINUTE;
}

/** A moment in the office, so many days later, or a little later that day. */
export function officeMoment(
  random: Random,
  after: number,
  days: readonly [least: number, most: number],
): number {
  const day = onWeekday(after + random.between(...days) * DAY);
  const start = Math.floor(day / DAY) * DAY;
  const moment = start + random.between(8 * 60, 16 * 60) * MINUTE;
  return moment > after ? moment : after + random.between(10, 90) * MINUTE;
}
