import { z } from 'zod';
import { oneOf, text } from '../../kinds/primitives';
import { calendarSchema } from '../deadlines/calendar';
import { LAW_DOMAINS } from './domains';
import { placeCode, rowSchema, slug } from './rowSchema';

/** @public */
export const packSchema = z
  .strictObject({
    id: slug.describe('The id of the pack.'),
    title: text('The name of the pack.'),
    jurisdictions: z.array(placeCode).min(1).describe('Where its laws hold.'),
    covers: z
      .array(oneOf(LAW_DOMAINS, 'One field of law.'))
      .describe(
        'The fields of law that it speaks of. Others in these places are asked about.',
      ),
    calendars: z
      .array(calendarSchema)
      .default([])
      .describe('Days off, for deadlines in these places.'),
    rows: z.array(rowSchema).min(1).describe('Its rules.'),
  })
  .describe('The rules of one jurisdiction.');

/** The rules of one jurisdiction. @public */
export type RegulationPack = z.infer<typeof packSchema>;
