import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DateTime, Duration } from 'luxon';

/** Reads a length of time from config; a bad one stops the start by its key. */
export function readPeriod(
  config: RootConfigService,
  key: string,
  byDefault: string,
): Duration {
  const written = config.getOptionalString(key) ?? byDefault;
  const period = Duration.fromISO(written);
  if (!period.isValid || period.toMillis() <= 0) {
    throw new InputError(
      `${key}: found "${written}", allowed is an ISO 8601 duration such as P1Y or P30D`,
    );
  }
  return period;
}

/** The day that is a length of time after another, both as YYYY-MM-DD. */
export function plusPeriod(day: string, period: Duration): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus(period).toISODate()!;
}
