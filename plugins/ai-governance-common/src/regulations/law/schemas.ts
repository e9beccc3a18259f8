import { z } from 'zod';
import { REQUEST_TYPES } from '../../kinds/vocabulary';
import {
  deadlineSchema,
  mergedDeadlineSchema,
} from '../deadlines/deadlineSchema';
import { LAW_DOMAINS } from '../packs/domains';
import { NOTICE_ITEMS } from '../packs/noticeItems';
import { LAW_STATES } from './lawState';

const applies = z
  .enum(['yes', 'no', 'undetermined'])
  .describe(
    'Whether it is about the interaction; open while a fact is missing.',
  );

const lawState = z.enum(LAW_STATES).describe('How the law stands at the date.');

const day = z.string().describe('A date as YYYY-MM-DD.');

/** @public */
export const regulationQuestionSchema = z
  .object({
    id: z
      .string()
      .describe(
        '`fact.` or `case.` and what is missing; `regulation.place`, `regulation.transposition` or `regulation.coverage`.',
      ),
    question: z.string(),
    path: z
      .string()
      .optional()
      .describe('Where a declaration answers it, such as `spec.decision`.'),
    jurisdiction: z
      .string()
      .optional()
      .describe('Of `regulation.coverage`: the place.'),
    domains: z
      .array(z.enum(LAW_DOMAINS))
      .optional()
      .describe('Of `regulation.coverage`: the fields of law.'),
    entityRefs: z
      .array(z.string())
      .describe('The entities whose declarations answer it.'),
    rowIds: z.array(z.string()).describe('The rows that hang on it.'),
  })
  .describe('What somebody has to answer before more can be said.');

/** @public */
export const groundSchema = z
  .object({
    attribute: z.string(),
    label: z.string(),
    value: z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.string()).readonly(),
    ]),
  })
  .describe('A fact that a row was judged by.');

/** @public */
export const transpositionSchema = z
  .object({
    rowId: z.string(),
    state: z.string().describe('The member state, by ISO 3166 code.'),
    from: day.describe('From when its own law holds.'),
    citation: z.string(),
  })
  .describe('A directive that a member state has written into its own law.');

/** @public */
export const adoptionSchema = z
  .object({
    rowId: z.string(),
    adoptedBy: z.string().describe('Who adopted it, as an entity reference.'),
    adoptedOn: day,
    endedOn: day
      .optional()
      .describe('The first day on which it no longer counted.'),
  })
  .describe('A row that the organisation’s legal team has made its own.');

/** @public */
export const COVERAGE_OUTCOMES = ['no-law', 'handled'] as const;

/** @public */
export const coverageReviewSchema = z
  .object({
    jurisdiction: z
      .string()
      .describe('The place; it stands for the places in it, too.'),
    domain: z.enum(LAW_DOMAINS),
    outcome: z
      .enum(COVERAGE_OUTCOMES)
      .describe(
        'no-law: there is nothing to heed; handled: what there is, is taken care of as the text says.',
      ),
    text: z.string().optional().describe('What was found, and is done.'),
    reviewedBy: z.string().describe('Who looked, as an entity reference.'),
    reviewedOn: day,
    reviewBy: day.describe('The last day on which it counts.'),
    endedOn: day
      .optional()
      .describe('The first day on which it no longer counted.'),
  })
  .describe(
    'That the legal team has looked at the law of a place that no pack speaks of.',
  );

/** @public */
export const uncoveredLawSchema = z
  .object({
    jurisdiction: z.string(),
    domain: z.enum(LAW_DOMAINS),
    review: coverageReviewSchema
      .optional()
      .describe('What answers for it; absent while it is open.'),
  })
  .describe('A field of law in a place that no pack in use speaks of.');

/** @public */
export const rowPlaceSchema = z
  .object({
    jurisdiction: z.string().describe('Where customers are.'),
    applies,
    state: lawState,
    from: day.optional().describe('From when it holds there.'),
    operativeFrom: day
      .optional()
      .describe('Of a contested row: from when it surely works.'),
    transposition: transpositionSchema.optional(),
  })
  .describe('How a row stands for the customers in one place.');

/** @public */
export const entitlementSourceSchema = z
  .object({
    rowId: z.string(),
    packId: z.string(),
    title: z.string(),
    citation: z.string(),
    domain: z.enum(LAW_DOMAINS),
    applies,
    state: lawState.describe('The strongest of its states.'),
    places: z.array(rowPlaceSchema),
    onCase: z
      .boolean()
      .describe('Whether it comes to bear only on a decision or request.'),
    requests: z
      .array(z.enum(REQUEST_TYPES))
      .describe('The requests of customers that it comes to bear on.'),
    grounds: z.array(groundSchema),
    alternatives: z
      .array(
        z.object({
          condition: z.string(),
          entitlements: z.array(z.string()),
        }),
      )
      .optional()
      .describe('What may be given in its place.'),
    noticeMustContain: z.array(z.enum(NOTICE_ITEMS)),
    deadlines: z.array(deadlineSchema),
    originalFrom: day.optional(),
    until: day.optional(),
    amendedBy: z.string().optional(),
    source: z.enum(['P', 'S', 'M']),
    confidence: z.enum(['high', 'medium', 'low']),
    verifiedOn: z.string().optional(),
    note: z.string().optional(),
    overridden: z
      .object({ reason: z.string(), keys: z.array(z.string()) })
      .optional()
      .describe('What config changed in the row, and why.'),
    adoption: adoptionSchema.optional(),
    restsOn: z.enum(['confirmed', 'provisional']),
    provisionalBecause: z.array(z.enum(['not-adopted', 'not-confirmed'])),
  })
  .describe('A law that gives an entitlement.');

/** @public */
export const exercisableSchema = z
  .object({
    state: z
      .enum([
        'missing',
        'designed',
        'not-yet-exercised',
        'operating',
        'failing',
        'undetermined',
      ])
      .describe(
        'designed: the declaration shows a way for customers to use it; not-yet-exercised: and nobody has asked in the last 12 months; operating: customers have, and were answered in time; failing: some were not.',
      ),
    lacking: z
      .array(
        z.object({
          what: z.enum([
            'right',
            'how',
            'channel',
            'within',
            'effect',
            'reviewers',
            'override',
            'told',
          ]),
          message: z.string(),
          path: z.string().optional(),
        }),
      )
      .describe('What would make it exercisable.'),
  })
  .describe('Whether customers can really use it.');

/** @public */
export const entitlementSchema = z
  .object({
    id: z.string().describe('What customers are due, such as `human-review`.'),
    title: z.string(),
    applies,
    state: lawState.describe('The strongest of the laws behind it.'),
    restsOn: z
      .enum(['confirmed', 'provisional'])
      .describe(
        'confirmed: an adopted row, judged by confirmed facts, carries its state.',
      ),
    provisionalBecause: z.array(z.enum(['not-adopted', 'not-confirmed'])),
    sources: z.array(entitlementSourceSchema),
    deadlines: z
      .array(mergedDeadlineSchema)
      .describe('The strictest that bind at the date, or may.'),
    exercisable: exercisableSchema,
    questions: z.array(regulationQuestionSchema),
  })
  .describe('What customers are due, over all laws.');

/** @public */
export const entitlementReportSchema = z
  .object({
    entityRef: z.string(),
    asOf: day,
    packs: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          jurisdictions: z.array(z.string()),
          covers: z.array(z.enum(LAW_DOMAINS)),
        }),
      )
      .describe('The packs that were looked at.'),
    entitlements: z.array(entitlementSchema),
    rows: z
      .array(
        z.object({
          rowId: z.string(),
          packId: z.string(),
          title: z.string(),
          citation: z.string(),
          applies,
          places: z.array(rowPlaceSchema),
          supersededBy: z.string().optional(),
          switchedOff: z
            .string()
            .optional()
            .describe('Why config left the row out.'),
        }),
      )
      .describe('All rows of the places where customers are.'),
    uncovered: z
      .array(uncoveredLawSchema)
      .describe('Where packs end, and a review by the legal team is needed.'),
    questions: z.array(regulationQuestionSchema),
  })
  .describe('What customers of one interaction are due, as of a date.');
