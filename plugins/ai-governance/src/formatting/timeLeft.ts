const DAY_MS = 24 * 3600 * 1000;
const UNITS = [
  ['day', DAY_MS],
  ['hour', 3600 * 1000],
  ['minute', 60 * 1000],
] as const;

/** How much time is left, or how much has passed since there was none. */
export interface TimeLeft {
  isLate: boolean;
  /** In whole days, hours or minutes, rounded down: `9 days`. */
  length: string;
}

/** How much time is left until something is due. */
export function timeLeft(
  dueAt: string,
  language: string,
  now: number = Date.now(),
): TimeLeft {
  const distance = Date.parse(dueAt) - now;
  const [unit, milliseconds] =
    UNITS.find(([, length]) => Math.abs(distance) >= length) ?? UNITS[2];
  return {
    isLate: distance < 0,
    length: new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).format(Math.floor(Math.abs(distance) / milliseconds)),
  };
}
