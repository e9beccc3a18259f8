import { DateTime } from 'luxon';

/**
 * Reads the time of a signature: seconds or milliseconds since 1970, or ISO
 * 8601 with a zone. Looser forms would let one signature stand for many times.
 */
export function readSignedTime(written: string): Date | undefined {
  if (/^[1-9]\d{8,12}$/.test(written)) {
    return new Date(Number(written) * (written.length > 11 ? 1 : 1000));
  }
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(written)) {
    return undefined;
  }
  const time = DateTime.fromISO(written, { zone: 'utc' });
  return time.isValid ? time.toJSDate() : undefined;
}

/** Whether a signed time lies too far from now, on either side. */
export function isStale(
  signedAt: Date,
  options: { now: Date; toleranceSeconds: number },
): boolean {
  const distance = Math.abs(options.now.getTime() - signedAt.getTime());
  return distance > options.toleranceSeconds * 1000;
}
