import { LeftOut } from '../values';
import { ImportReport } from './types';

/** Puts the same values in the same field together; the most frequent first. */
export function countLeftOut(
  problems: readonly LeftOut[],
): ImportReport['leftOut'] {
  const counted = new Map<string, ImportReport['leftOut'][number]>();
  for (const problem of problems) {
    // Positions in lists tell nothing apart here.
    const field = problem.field.replace(/(?<=\.spec\..*)\[\d+\]/g, '');
    const id = JSON.stringify([field, problem.value]);
    const { records } = counted.get(id) ?? { records: 0 };
    counted.set(id, { ...problem, field, records: records + 1 });
  }
  return [...counted.values()].sort(
    (a, b) => b.records - a.records || (a.field < b.field ? -1 : 1),
  );
}
