export * from './concernMonths';
export {
  durationFigure,
  type DurationMinutes,
  minutesBetween,
} from './durations';
export * from './figures';
export * from './months';
export * from './schemas';
export { DUE_SOON_DAYS, runsOutAt, settledStanding } from './standingOf';
export * from './summariseConcerns';
export { toSummaryRow } from './toSummaryRow';
export * from './types';
