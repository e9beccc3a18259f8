import { countryOf } from '../../checks/jurisdictions';
import type { Transposition } from './types';
import { RegulationRow, ROW_STATUSES } from '../packs/rowSchema';

/**
 * How a law stands at a date: strongest first.
 * @public
 */
export const LAW_STATES = [
  'in-force',
  'enforcement-deferred',
  'contested',
  'needs-national-law',
  'upcoming',
  'guidance-only',
  'watch',
  'superseded',
  'withdrawn',
] as const satisfies readonly ((typeof ROW_STATUSES)[number] | 'upcoming')[];

/** How a law stands at a date. @public */
export type LawState = (typeof LAW_STATES)[number];

/** How a row stands in one place at one date. */
export interface RowState {
  state: LawState;
  /** From when it holds there; a contested row has a second date. */
  from?: string;
  operativeFrom?: string;
  /** The national law that carries a directive, where it is recorded. */
  transposition?: Transposition;
}

function nationalState(
  row: RegulationRow,
  place: string,
  asOf: string,
  transpositions: readonly Transposition[],
): RowState | undefined {
  const [first, ...later] = transpositions
    .filter(
      ({ rowId, state }) => rowId === row.id && state === countryOf(place),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  // Of several laws, one after the other, the last that has started holds.
  const transposition = later.reduce(
    (holds, next) => (next.from <= asOf ? next : holds),
    first,
  );
  return (
    transposition && {
      state: transposition.from <= asOf ? 'in-force' : 'upcoming',
      from: transposition.from,
      transposition,
    }
  );
}

/** Whether a state still holds people to something, today or soon. */
export function isAlive(state: LawState): boolean {
  return !['watch', 'superseded', 'withdrawn'].includes(state);
}

/**
 * Whether a state binds today, though perhaps not beyond dispute.
 * @public
 */
export function isBinding(state: LawState): boolean {
  return ['in-force', 'enforcement-deferred', 'contested'].includes(state);
}

/**
 * How a row stands in one place as of a date.
 *
 * @param from - its start, where that hangs on the interaction
 */
export function rowState(options: {
  row: RegulationRow;
  place: string;
  asOf: string;
  transpositions?: readonly Transposition[];
  from?: string;
}): RowState {
  const { row, place, asOf, transpositions = [] } = options;
  const from = options.from ?? row.from;
  const { operativeFrom, status, statusBefore, until } = row;
  if (status === 'watch' || from === undefined) {
    return { state: 'watch', from };
  }
  if (until !== undefined && until <= asOf) {
    return {
      state: status === 'withdrawn' ? 'withdrawn' : 'superseded',
      from,
    };
  }
  const hasEnd = until !== undefined;
  const standing = hasEnd ? statusBefore : status;
  if (standing === 'needs-national-law') {
    const national = nationalState(row, place, asOf, transpositions);
    if (national) {
      return national;
    }
  }
  if (from > asOf) {
    return { state: 'upcoming', from, operativeFrom };
  }
  if (standing === 'contested') {
    return operativeFrom! <= asOf
      ? { state: 'in-force', from, operativeFrom }
      : { state: 'contested', from, operativeFrom };
  }
  return { state: standing, from };
}
