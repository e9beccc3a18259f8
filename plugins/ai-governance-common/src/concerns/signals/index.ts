export { ALIKE_SHARE, areAlike, likeness } from './areAlike';
export * from './continuesSignal';
export { ALIKE_LEAST } from './findAlike';
export * from './findSignals';
export * from './fingerprintOf';
export {
  areChangesFrequent,
  CHANGES_LEAST_DECIDED,
  CHANGES_SHARE,
} from './judgeChanges';
export * from './judgeRise';
export * from './records';
export * from './schemas';
export * from './types';
export * from './vocabulary';
export {
  SIGNAL_HISTORY_WINDOWS,
  SIGNAL_WINDOW_DAYS,
  signalHistoryFrom,
  signalSpansOf,
} from './windows';
