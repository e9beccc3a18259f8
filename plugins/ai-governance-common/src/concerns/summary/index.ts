export * from './concernMonths';
export { type DurationCounts, durationFigureOf } from './durations';
export { SUMMARY_MONTHS } from './months';
export * from './monthTally';
export * from './schemas';
export { DUE_SOON_DAYS } from './standingOf';
export * from './summariseConcerns';
export * from './tally';
export * from './types';
