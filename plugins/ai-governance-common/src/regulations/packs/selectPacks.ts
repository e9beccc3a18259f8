import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { RegulationPack } from './packSchema';
import { RegulationRow, rowSchema } from './rowSchema';

/** A change to one row, by the organisation’s own decision. @public */
export interface RowOverride {
  rowId: string;
  /** Why; shown with the row. */
  reason: string;
  /** The keys of the row to replace. */
  change?: Record<string, unknown>;
  /** Whether the row is left out of all answers. It stays visible. */
  off?: boolean;
}

/** A row, with what config changed in it. @public */
export type SelectedRow = RegulationRow & {
  overridden?: { reason: string; keys: string[] };
  /** Why config left the row out, if it did. */
  switchedOff?: string;
};

/** A pack, with what config changed in it. @public */
export type SelectedPack = Omit<RegulationPack, 'rows'> & {
  rows: SelectedRow[];
};

function applyOverride(row: SelectedRow, override: RowOverride): SelectedRow {
  const { rowId, reason, change = {}, off } = override;
  if (off) {
    return { ...row, switchedOff: reason };
  }
  if ('id' in change) {
    throw new InputError(`The override of ${rowId} may not change its id`);
  }
  const { overridden, switchedOff, ...current } = row;
  const result = rowSchema.safeParse({ ...current, ...change });
  if (!result.success) {
    throw new InputError(
      `The override of ${rowId} does not fit: ${z.prettifyError(result.error)}`,
    );
  }
  return {
    ...result.data,
    switchedOff,
    overridden: {
      reason: [overridden?.reason, reason].filter(Boolean).join('; '),
      keys: [...new Set([...(overridden?.keys ?? []), ...Object.keys(change)])],
    },
  };
}

/**
 * The packs that hold for this organisation: without those switched off, and
 * with rows overridden.
 *
 * @throws InputError for ids that nobody knows, ids that come twice, and
 * overrides that have no reason or do not fit
 * @public
 */
export function selectPacks(options: {
  packs: readonly RegulationPack[];
  /** The ids of packs to leave out. */
  off?: readonly string[];
  overrides?: readonly RowOverride[];
}): SelectedPack[] {
  const { packs, off = [], overrides = [] } = options;
  const packIds = packs.map(({ id }) => id);
  const rowIds = packs.flatMap(({ rows }) => rows.map(({ id }) => id));
  for (const ids of [packIds, rowIds]) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) {
      throw new InputError(`Two packs or rows have the id ${twice}`);
    }
  }
  const unknownPack = off.find(id => !packIds.includes(id));
  if (unknownPack) {
    throw new InputError(
      `There is no pack ${unknownPack} to switch off; known are ${packIds.join(
        ', ',
      )}`,
    );
  }
  for (const { rowId, reason } of overrides) {
    if (!rowIds.includes(rowId)) {
      throw new InputError(`There is no row ${rowId} to override`);
    }
    if (!reason?.trim()) {
      throw new InputError(`The override of ${rowId} gives no reason`);
    }
  }
  return packs
    .filter(({ id }) => !off.includes(id))
    .map(pack => ({
      ...pack,
      rows: pack.rows.map(row =>
        overrides
          .filter(({ rowId }) => rowId === row.id)
          .reduce<SelectedRow>(applyOverride, row),
      ),
    }));
}
