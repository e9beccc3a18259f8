import { DateTime } from 'luxon';
import { z } from 'zod';
import { date } from '../../kinds/primitives';

/**
 * The days off of one jurisdiction, in its time zone.
 * @public
 */
export const calendarSchema = z
  .strictObject({
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2,3}(?:-[A-Z0-9]{1,3}){0,2}$/, {
        error: 'an ISO 3166 code such as GB or US-NY',
      })
      .describe('Where it holds.'),
    zone: z
      .string()
      .refine(zone => DateTime.local({ zone }).isValid, {
        error: 'a time zone such as Europe/London',
      })
      .describe('The time zone that days are counted in.'),
    weekend: z
      .array(z.int().min(1).max(7))
      .max(2)
      .default([6, 7])
      .describe('The days off of each week; Monday is 1.'),
    holidays: z.array(date('One public holiday.')).describe('Public holidays.'),
    holidaysFrom: date('The first day that the list speaks of.'),
    holidaysUntil: date('The last day that the list speaks of.'),
  })
  .describe('The days off of one jurisdiction.');

/** The days off of one jurisdiction, in its time zone. @public */
export type Calendar = z.infer<typeof calendarSchema>;

/**
 * A calendar for places of which no holidays are known: days are counted in
 * UTC, and only weekends are off.
 * @public
 */
export const PLAIN_CALENDAR: Calendar = {
  jurisdiction: 'ZZ',
  zone: 'UTC',
  weekend: [6, 7],
  holidays: [],
  holidaysFrom: '9999-12-31',
  holidaysUntil: '9999-12-31',
};

/** Whether people work on a day. */
export function isBusinessDay(day: DateTime, calendar: Calendar): boolean {
  return (
    !calendar.weekend.includes(day.weekday) &&
    !calendar.holidays.includes(day.toISODate()!)
  );
}

/** The day some business days later, or earlier if the number is negative. */
export function plusBusinessDays(
  from: DateTime,
  count: number,
  calendar: Calendar,
): DateTime {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.plus({ days: step });
    left -= isBusinessDay(day, calendar) ? 1 : 0;
  }
  return day;
}

/** The day itself, or the first business day after it. */
export function rollForward(day: DateTime, calendar: Calendar): DateTime {
  return isBusinessDay(day, calendar)
    ? day
    : plusBusinessDays(day, 1, calendar);
}

/** Whether the calendar knows the holidays of all days between two. */
export function knowsHolidays(
  calendar: Calendar,
  from: DateTime,
  until: DateTime,
): boolean {
  return (
    calendar.holidaysFrom <= from.toISODate()! &&
    until.toISODate()! <= calendar.holidaysUntil
  );
}
