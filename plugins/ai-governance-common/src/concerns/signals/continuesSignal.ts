import { Signal } from './schemas';

/**
 * Whether a signal goes on about what an earlier one was about, so that people
 * who know that one need not be told again: the same kind, interaction and
 * request type in windows that overlap; for concerns that are alike, with one
 * of them in common.
 * @public
 */
export function continuesSignal(signal: Signal, earlier: Signal): boolean {
  return (
    signal.kind === earlier.kind &&
    signal.entityRef === earlier.entityRef &&
    signal.requestType === earlier.requestType &&
    signal.windowFrom >= earlier.windowFrom &&
    signal.windowFrom < earlier.windowUntil &&
    (signal.kind !== 'alike' ||
      signal.concernIds.some(id => earlier.concernIds.includes(id)))
  );
}
