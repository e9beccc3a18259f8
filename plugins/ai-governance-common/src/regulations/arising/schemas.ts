import { z } from 'zod';
import { deadlineSchema } from '../deadlines/deadlineSchema';
import { ENTITLEMENT_IDS } from '../entitlements/entitlementTypes';
import {
  entitlementSourceSchema,
  regulationQuestionSchema,
} from '../law/schemas';

/** @public */
export const lawClockSchema = z
  .object({
    rowId: z.string(),
    citation: z.string(),
    deadline: deadlineSchema,
    state: z
      .enum(['running', 'waiting', 'without-fixed-time'])
      .describe(
        'waiting: the event that starts it is not known yet; without-fixed-time: due without undue delay.',
      ),
    sure: z
      .boolean()
      .describe('Whether the law surely comes to bear; if not, see questions.'),
    startedBy: z.string().optional().describe('The event, as it was given.'),
    dueOn: z.string().optional().describe('The last day, as YYYY-MM-DD.'),
    dueAt: z.string().optional().describe('The last moment, in UTC.'),
    calendar: z.string().describe('The jurisdiction whose days were counted.'),
    holidaysUnknown: z
      .boolean()
      .optional()
      .describe('Whether only weekends were taken for days off.'),
  })
  .describe('A deadline that a law sets on one case.');

/** @public */
export const arisingLawSchema = entitlementSourceSchema
  .extend({
    arises: z.enum(['yes', 'undetermined']),
    entitlements: z.array(z.enum(ENTITLEMENT_IDS)),
  })
  .describe('A law that comes to bear on one case.');

/** @public */
export const arisingReportSchema = z
  .object({
    laws: z.array(arisingLawSchema),
    clocks: z.array(lawClockSchema),
    questions: z.array(regulationQuestionSchema),
  })
  .describe('What laws come to bear on one decision, request or talk.');

/** A deadline that a law sets on one case. @public */
export type LawClock = z.infer<typeof lawClockSchema>;

/** A law that comes to bear on one case. @public */
export type ArisingLaw = z.infer<typeof arisingLawSchema>;

/** What laws come to bear on one case. @public */
export type ArisingReport = z.infer<typeof arisingReportSchema>;
