const PERIOD =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/** A length of time in words: `30 days` for P30D. */
export function periodOf(period: string, language: string): string {
  const match = PERIOD.exec(period);
  if (!match) {
    return period;
  }
  const parts = UNITS.flatMap((unit, index) =>
    match[index + 1]
      ? new Intl.NumberFormat(language, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
        }).format(Number(match[index + 1]))
      : [],
  );
  return parts.join(' ');
}
