import {
  concernSubmissionSchema,
  ConcernSubmission,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { Language } from '../texts/languages';
import { PublicTexts } from '../texts/PublicTexts';
import { isCountry } from './countries';
import { SentFields } from './readFields';

/** The fields that take text. */
const TEXT_FIELDS = [
  'interaction',
  'summary',
  'description',
  'desiredOutcome',
  'decisionRef',
  'country',
  'name',
  'email',
  'customerReference',
  'adjustmentsNeeded',
  'otherName',
  'authority',
] as const;

type TextField = (typeof TEXT_FIELDS)[number];

/** Where programs give themselves away: people do not see it. */
export const TRAP = 'website';

/** A field of the form that something can be wrong with. */
export type ConcernField = TextField | 'requests' | typeof TRAP | 'captcha';

/** What stands in the form. */
export type ConcernFormValues = Record<TextField, string> & {
  requests: string[];
  /** What tells a second click on the button from a second concern. */
  formId: string;
};

/** What is wrong with a field. */
export interface ConcernFormProblem {
  field: ConcernField;
  message: string;
}

/** What customers can choose to raise a concern about. */
export interface InteractionChoice {
  /** As it is called in addresses. */
  value: string;
  entityRef: string;
  title: string;
}

/** An empty form. */
export function emptyConcernForm(formId: string): ConcernFormValues {
  const empty = Object.fromEntries(TEXT_FIELDS.map(field => [field, '']));
  return { ...(empty as Record<TextField, string>), requests: [], formId };
}

/** What was put into the form. */
export function readConcernForm(fields: SentFields): ConcernFormValues {
  const texts = TEXT_FIELDS.map(field => [field, fields.text(field)]);
  return {
    ...(Object.fromEntries(texts) as Record<TextField, string>),
    requests: fields.list('requests'),
    formId: fields.text('formId'),
  };
}

/** Which field of the form is behind a path of the submission. */
const FIELD_OF: Record<string, ConcernField> = {
  'customer.name': 'name',
  'customer.email': 'email',
  'customer.reference': 'customerReference',
  'onBehalfOf.name': 'otherName',
  'onBehalfOf.authority': 'authority',
  jurisdiction: 'country',
};

function problemOf(
  issue: z.core.$ZodIssue,
  { problems }: PublicTexts,
): ConcernFormProblem {
  const path = issue.path.join('.');
  const field = FIELD_OF[path] ?? (issue.path[0] as ConcernField);
  if (issue.code === 'too_big') {
    return { field, message: problems.tooLong(Number(issue.maximum)) };
  }
  const messages: Partial<Record<ConcernField, string>> = {
    requests:
      issue.code === 'too_small'
        ? problems.missingRequests
        : problems.unknownChoice,
    email: problems.email,
    otherName: problems.otherPerson,
    authority: problems.authority,
  };
  return { field, message: messages[field] ?? problems.missing };
}

/** The concern in a form, or all that is wrong with it, from top to bottom. */
export function toSubmission(
  values: ConcernFormValues,
  options: {
    language: Language;
    texts: PublicTexts;
    interactions: readonly InteractionChoice[];
  },
):
  | { submission: ConcernSubmission; problems?: undefined }
  | { problems: ConcernFormProblem[] } {
  const { language, texts, interactions } = options;
  const { unknownChoice } = texts.problems;
  const problems: ConcernFormProblem[] = [];
  const interaction = interactions.find(
    ({ value }) => value === values.interaction,
  );
  if (values.interaction && !interaction) {
    problems.push({ field: 'interaction', message: unknownChoice });
  }
  if (values.country && !isCountry(values.country)) {
    problems.push({ field: 'country', message: unknownChoice });
  }
  const { name, email, customerReference, otherName, authority } = values;
  const isForSomebodyElse = otherName !== '' || authority !== '';
  const parsed = concernSubmissionSchema.safeParse({
    channel: 'web-form',
    interactionRef: interaction?.entityRef,
    decisionRef: values.decisionRef || undefined,
    summary: values.summary,
    description: values.description,
    requests: [...new Set(values.requests)].map(type => ({ type })),
    jurisdiction: isCountry(values.country) ? values.country : undefined,
    language,
    desiredOutcome: values.desiredOutcome || undefined,
    adjustmentsNeeded: values.adjustmentsNeeded || undefined,
    onBehalfOf: isForSomebodyElse ? { name: otherName, authority } : undefined,
    customer:
      name || email || customerReference
        ? {
            name: name || undefined,
            email: email || undefined,
            reference: customerReference || undefined,
          }
        : undefined,
  });
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map(issue => problemOf(issue, texts)));
  }
  return problems.length === 0 && parsed.success
    ? { submission: parsed.data }
    : { problems };
}
