import { z } from 'zod';
import { pageInfoSchema, pageQueryParams } from '../../pages';
import { answersTo } from '../schemas/parts';
import { line } from '../schemas/texts';
import { signalSchema } from './schemas';
import { SIGNAL_QUESTIONS, SIGNAL_STATES } from './vocabulary';

/** @public */
export const signalAssessmentSchema = answersTo(SIGNAL_QUESTIONS)
  .extend({
    incidents: z
      .array(line('What names an incident.'))
      .max(20)
      .optional()
      .describe('The incidents that were opened because of it.'),
    noIncidentBecause: line('Why a yes needs no incident.', 2000).optional(),
  })
  .refine(
    ({ incidents = [], noIncidentBecause, ...answers }) =>
      SIGNAL_QUESTIONS.every(question => answers[question].answer === 'no') ||
      incidents.length > 0 ||
      noIncidentBecause !== undefined,
    {
      path: ['noIncidentBecause'],
      error: 'a yes needs an incident, or why there is none',
    },
  )
  .describe(
    'Whether what the crowd points to is a deficiency, unfairness or harm.',
  );

/** @public */
export const signalRecordSchema = signalSchema
  .extend({
    id: z.string().describe('Of the record; it stays while the signal grows.'),
    version: z
      .int()
      .min(1)
      .describe('Counts the changes; an assessment names the one it is about.'),
    state: z.enum(SIGNAL_STATES),
    interactionTitle: z.string().optional(),
    ownerRef: z
      .string()
      .optional()
      .describe('Who owned the interaction when the signal was raised.'),
    raisedAt: z.string().describe('When it was seen first.'),
    changedAt: z.string().describe('When it last grew, or was assessed.'),
    assessment: signalAssessmentSchema
      .safeExtend({ by: z.string(), at: z.string() })
      .optional(),
  })
  .describe('A signal that was raised, and what people found.');

/** @public */
export const signalViewSchema = signalRecordSchema
  .omit({ concernIds: true })
  .extend({
    concerns: z
      .array(z.object({ id: z.string(), reference: z.string() }))
      .describe('The concerns that make it up, of those the caller may see.'),
    mayAssess: z.boolean().describe('Whether the caller may assess it.'),
  })
  .describe('A signal, and what the caller may do with it.');

/** @public */
export const signalPageSchema = z.object({
  items: z.array(signalViewSchema),
  totalItems: z
    .int()
    .min(0)
    .describe('How many match and may be seen by the caller.'),
  pageInfo: pageInfoSchema,
});

/** The query parameters of a list of signals. @public */
export const signalQueryParamsSchema = z.strictObject({
  entityRef: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('A customer interaction, AI system or service.'),
  state: z
    .enum(SIGNAL_STATES, { error: `use one of ${SIGNAL_STATES.join(', ')}` })
    .optional()
    .describe('Only those in this state.'),
  ...pageQueryParams,
});

/** What people found out about a signal. @public */
export type SignalAssessment = z.infer<typeof signalAssessmentSchema>;

/** A signal that was raised, and what people found. @public */
export type SignalRecord = z.infer<typeof signalRecordSchema>;

/** A signal, and what the caller may do with it. @public */
export type SignalView = z.infer<typeof signalViewSchema>;

/** One page of signals, the newest first. @public */
export type SignalPage = z.infer<typeof signalPageSchema>;
