import { z } from 'zod';
import { deadlineSchema } from '../deadlines/deadlineSchema';
import { entitlementTitle } from '../entitlements/entitlementTypes';
import { LAW_DOMAINS } from '../packs/domains';
import { noticeItemInWords } from '../packs/noticeItems';
import { SelectedRow } from '../packs/selectPacks';
import { adoptionAsOf } from './adoptions';
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
    domain: z.enum(LAW_DOMAINS),
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
    needsNationalLaw: z
      .boolean()
      .describe('Whether member states have to write it into their law.'),
    entitlements: z
      .array(z.object({ id: z.string(), title: z.string() }))
      .describe('What it gives customers.'),
    alternatives: z.array(
      z.object({ condition: z.string(), entitlements: z.array(z.string()) }),
    ),
    noticeMustContain: z
      .array(z.object({ id: z.string(), title: z.string() }))
      .describe('What customers must be told.'),
    deadlines: z.array(deadlineSchema),
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
  const { packs, asOf, transpositions = [], adoptions } = options;
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
        needsNationalLaw: [row.status, row.statusBefore].includes(
          'needs-national-law',
        ),
        entitlements: row.entitlements.map(id => ({
          id,
          title: entitlementTitle(id),
        })),
        alternatives: (row.alternatives ?? []).map(alternative => ({
          condition: alternative.condition,
          entitlements: alternative.entitlements.map(entitlementTitle),
        })),
        noticeMustContain: row.noticeMustContain.map(id => ({
          id,
          title: noticeItemInWords(id),
        })),
        deadlines: row.deadlines,
        source: row.source,
        confidence: row.confidence,
        verifiedOn: row.verifiedOn,
        note: row.note,
        adoption: adoptionAsOf(adoptions, row.id, asOf),
        transpositions: transpositions.filter(({ rowId }) => rowId === row.id),
        overridden: row.overridden,
        switchedOff: row.switchedOff,
      };
    }),
  );
}
