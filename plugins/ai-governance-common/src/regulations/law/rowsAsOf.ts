import { z } from 'zod';
import { SelectedRow } from '../packs/selectPacks';
import { LAW_STATES, rowState } from './lawState';
import { RegulationOptions } from './options';
import { adoptionSchema, transpositionSchema } from './schemas';

/** @public */
export const regulationItemSchema = z
  .object({
    rowId: z.string(),
    packId: z.string(),
    packTitle: z.string(),
    title: z.string(),
    citation: z.string(),
    domain: z.string(),
    jurisdictions: z.array(z.string()),
    state: z.enum(LAW_STATES).describe('How the law stands at the date.'),
    from: z.string().optional(),
    otherStarts: z
      .array(z.string())
      .describe('Starts that hold for some interactions only.'),
    operativeFrom: z.string().optional(),
    originalFrom: z.string().optional(),
    until: z.string().optional(),
    amendedBy: z.string().optional(),
    supersededBy: z.string().optional(),
    entitlements: z.array(z.string()),
    source: z.enum(['P', 'S', 'M']),
    confidence: z.enum(['high', 'medium', 'low']),
    verifiedOn: z.string().optional(),
    note: z.string().optional(),
    adoption: adoptionSchema.optional().describe('Absent while provisional.'),
    transpositions: z.array(transpositionSchema),
    overridden: z
      .object({ reason: z.string(), keys: z.array(z.string()) })
      .optional(),
    switchedOff: z.string().optional(),
  })
  .describe('One row, as it stands at a date.');

/** One row, as it stands at a date. @public */
export type RegulationItem = z.infer<typeof regulationItemSchema>;

/**
 * All rows of the packs as they stand at a date, whatever interactions there
 * are. A directive shows as such; its transpositions stand beside it.
 * @public
 */
export function rowsAsOf(
  options: Pick<
    RegulationOptions,
    'packs' | 'asOf' | 'transpositions' | 'adoptions'
  >,
): RegulationItem[] {
  const { packs, asOf, transpositions = [], adoptions = [] } = options;
  return packs.flatMap(pack =>
    pack.rows.map((row: SelectedRow) => {
      const jurisdictions = row.jurisdictions ?? pack.jurisdictions;
      const { state, from } = rowState({ row, place: jurisdictions[0], asOf });
      return {
        rowId: row.id,
        packId: pack.id,
        packTitle: pack.title,
        title: row.title,
        citation: row.citation,
        domain: row.domain,
        jurisdictions,
        state,
        from,
        otherStarts: (row.fromWhere ?? []).map(start => start.from),
        operativeFrom: row.operativeFrom,
        originalFrom: row.originalFrom,
        until: row.until,
        amendedBy: row.amendedBy,
        supersededBy: row.supersededBy,
        entitlements: row.entitlements,
        source: row.source,
        confidence: row.confidence,
        verifiedOn: row.verifiedOn,
        note: row.note,
        adoption: adoptions.find(({ rowId }) => rowId === row.id),
        transpositions: transpositions.filter(({ rowId }) => rowId === row.id),
        overridden: row.overridden,
        switchedOff: row.switchedOff,
      };
    }),
  );
}
