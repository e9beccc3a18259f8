const YEARS_BACK = 5;

/**
 * The first and the last day on which a test that is recorded today can have
 * been made; all as YYYY-MM-DD, in UTC.
 * @public
 */
export function channelTestDays(today: string): {
  earliest: string;
  latest: string;
} {
  const earliest = new Date(today);
  earliest.setUTCFullYear(earliest.getUTCFullYear() - YEARS_BACK);
  return { earliest: earliest.toISOString().slice(0, 10), latest: today };
}
