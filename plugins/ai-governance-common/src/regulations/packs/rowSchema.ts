import { z } from 'zod';
import { date, oneOf, text } from '../../kinds/primitives';
import {
  AUTOMATION_TYPES_OF_ATTRIBUTES,
  CASE_TYPES_OF_ATTRIBUTES,
  INTERACTION_TYPES_OF_ATTRIBUTES,
} from '../attributes/attributes';
import { AUTOMATION } from '../attributes/automation';
import { deadlineSchema } from '../deadlines/deadlineSchema';
import { ENTITLEMENT_IDS } from '../entitlements/entitlementTypes';
import { LAW_DOMAINS } from './domains';
import { NOTICE_ITEMS } from './noticeItems';
import { predicate } from './predicateSchema';

/**
 * How a row stands once it has started. Before that it is upcoming.
 * @public
 */
export const ROW_STATUSES = [
  'in-force',
  'contested',
  'enforcement-deferred',
  'guidance-only',
  'needs-national-law',
  'superseded',
  'withdrawn',
  'watch',
] as const;

/** The code of a place where a law holds. */
export const placeCode = z
  .string()
  .regex(/^(?:[A-Z]{2}|EU|EEA)(?:-[A-Z0-9]{1,3}){0,2}$/, {
    error: 'an ISO 3166 code such as DE or US-CA, or EU or EEA',
  })
  .refine(code => !code.startsWith('UK'), {
    error: 'the code of the United Kingdom is GB',
  })
  .describe('An ISO 3166 code such as DE or US-CA, or EU or EEA.');

/** An id: words in lower case with hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id in lower case with hyphens',
});

const entitlements = z.array(z.enum(ENTITLEMENT_IDS));

const overInteraction = predicate(INTERACTION_TYPES_OF_ATTRIBUTES);

const datesSchema = {
  from: date('When it starts.').optional(),
  fromWhere: z
    .array(
      z.strictObject({ when: overInteraction, from: date('When it starts.') }),
    )
    .describe(
      'Other dates for some interactions, such as those of old systems.',
    )
    .optional(),
  operativeFrom: date(
    'Of a contested row: from when it surely works.',
  ).optional(),
  originalFrom: date('When it was to start before it was amended.').optional(),
  until: date('The first day on which it no longer holds.').optional(),
  status: oneOf(ROW_STATUSES, 'How it stands once it has started.').default(
    'in-force',
  ),
  statusBefore: oneOf(
    ROW_STATUSES,
    'Of a row that has ended: how it stood before.',
  ).default('in-force'),
  amendedBy: text('What changed it, or its dates.').optional(),
  supersededBy: slug.describe('The row that took its place.').optional(),
};

const evidenceSchema = {
  source: oneOf(
    ['P', 'S', 'M'],
    'P: the text itself, or the regulator’s, was read; S: sources that agree; M: general knowledge, not checked again.',
  ),
  confidence: oneOf(['high', 'medium', 'low'], 'How sure we are.'),
  verifiedOn: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, {
      error: 'a date as YYYY-MM-DD, or a month as YYYY-MM',
    })
    .describe('When it was last checked; left out where nobody did.')
    .optional(),
  note: text('What else there is to know.').optional(),
};

/** The parts of a row, before the rules between them. */
export const rowShape = z.strictObject({
  id: slug.describe('The id of the row.'),
  title: text('What it is about.'),
  citation: text('Where the law says so.'),
  domain: oneOf(LAW_DOMAINS, 'The field of law.'),
  jurisdictions: z
    .array(placeCode)
    .min(1)
    .describe('Where it holds, if not in all places of the pack.')
    .optional(),
  appliesWhen: overInteraction.describe('The interactions that it is about.'),
  arisesWhen: predicate(CASE_TYPES_OF_ATTRIBUTES)
    .describe('The decisions, requests and talks that it comes to bear on.')
    .optional(),
  automation: z
    .array(
      z.strictObject({
        when: predicate(AUTOMATION_TYPES_OF_ATTRIBUTES),
        is: z.enum(AUTOMATION),
      }),
    )
    .min(1)
    .describe('What this law means by automated, if not what most mean.')
    .optional(),
  entitlements: entitlements.describe('What it gives the customer.'),
  alternatives: z
    .array(
      z.strictObject({
        condition: text('When these can be given in place of the others.'),
        entitlements,
      }),
    )
    .describe('What may be given in place of the entitlements.')
    .optional(),
  noticeMustContain: z
    .array(z.enum(NOTICE_ITEMS))
    .describe('What customers must be told.')
    .default([]),
  deadlines: z.array(deadlineSchema).describe('Its deadlines.').default([]),
  ...datesSchema,
  ...evidenceSchema,
});

const HAS_ENDED = ['superseded', 'withdrawn'];

/** @public */
export const rowSchema = rowShape
  .superRefine((row, context) => {
    function want(key: keyof typeof row, reason: string) {
      if (row[key] === undefined) {
        context.addIssue({ code: 'custom', path: [key], message: reason });
      }
    }
    if (row.status !== 'watch') {
      want('from', 'a date: all rows but those to watch have a start');
    }
    if (row.status === 'contested') {
      want('operativeFrom', 'a date: a contested row has two');
    }
    if (HAS_ENDED.includes(row.status)) {
      want('until', `a date: a row that is ${row.status} has an end`);
    }
    if (row.source !== 'M') {
      want('verifiedOn', 'a date: only rows of source M may go without');
    }
  })
  .describe('One rule of one law.');

/** One rule of one law. @public */
export type RegulationRow = z.infer<typeof rowSchema>;
