import {
  CONCERN_CHANNELS,
  ConcernSubmission,
  concernSubmissionSchema,
  REQUEST_TYPES,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What somebody writes to enter a concern: texts, empty where not known. */
export interface ConcernDraft {
  channel: (typeof CONCERN_CHANNELS)[number] | '';
  /** In the reader's time zone, as a field for date and time has it. */
  receivedAt: string;
  summary: string;
  description: string;
  desiredOutcome: string;
  requests: (typeof REQUEST_TYPES)[number][];
  interactionRef: string;
  decisionRef: string;
  jurisdiction: string;
  language: string;
  name: string;
  email: string;
  customerReference: string;
  relationship: string;
  adjustmentsNeeded: string;
  behalfName: string;
  behalfAuthority: string;
}

/** Why a field is not as it has to be, in the words of the schema if it says. */
export type DraftAmiss = 'required' | 'future' | 'both' | { why: string };

/** The fields of a draft that are not as they have to be. */
export type DraftFaults = Partial<Record<keyof ConcernDraft, DraftAmiss>>;

/** A moment as a field for date and time has it, in the reader's time zone. */
export function localMoment(moment: Date): string {
  const local = new Date(
    moment.getTime() - moment.getTimezoneOffset() * 60_000,
  );
  return local.toISOString().slice(0, 16);
}

/** A moment in UTC, out of a field for date and time; `undefined` if none. */
export function fromLocalMoment(written: string): string | undefined {
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A draft in which nothing is known yet. */
export function emptyDraft(now: Date): ConcernDraft {
  return {
    channel: '',
    receivedAt: localMoment(now),
    summary: '',
    description: '',
    desiredOutcome: '',
    requests: [],
    interactionRef: '',
    decisionRef: '',
    jurisdiction: '',
    language: '',
    name: '',
    email: '',
    customerReference: '',
    relationship: '',
    adjustmentsNeeded: '',
    behalfName: '',
    behalfAuthority: '',
  };
}

function known(text: string): string | undefined {
  return text.trim() || undefined;
}

/** What of a draft is said, as the API wants it. */
function said(draft: ConcernDraft): unknown {
  const customer = {
    reference: known(draft.customerReference),
    name: known(draft.name),
    email: known(draft.email),
    relationship: known(draft.relationship),
  };
  const onBehalfOf = {
    name: known(draft.behalfName),
    authority: known(draft.behalfAuthority),
  };
  const unlessBlank = (value: Record<string, string | undefined>) =>
    Object.values(value).some(Boolean) ? value : undefined;
  return {
    channel: known(draft.channel),
    receivedAt: fromLocalMoment(draft.receivedAt),
    summary: known(draft.summary),
    description: known(draft.description),
    desiredOutcome: known(draft.desiredOutcome),
    requests: draft.requests.map(type => ({ type })),
    interactionRef: known(draft.interactionRef),
    decisionRef: known(draft.decisionRef),
    jurisdiction: known(draft.jurisdiction)?.toUpperCase(),
    language: known(draft.language),
    adjustmentsNeeded: known(draft.adjustmentsNeeded),
    customer: unlessBlank(customer),
    onBehalfOf: unlessBlank(onBehalfOf),
  };
}

/** The field that a path in a submission comes from. */
function fieldOf(path: PropertyKey[]): keyof ConcernDraft {
  const [first, second] = path;
  if (first === 'customer') {
    return second === 'reference'
      ? 'customerReference'
      : (second as keyof ConcernDraft);
  }
  if (first === 'onBehalfOf') {
    return second === 'name' ? 'behalfName' : 'behalfAuthority';
  }
  return first as keyof ConcernDraft;
}

const REQUIRED: readonly (keyof ConcernDraft)[] = [
  'channel',
  'summary',
  'description',
  'requests',
];

/** The submission that a draft comes to, or what of it is not as it has to be. */
export function readDraft(
  draft: ConcernDraft,
  now: Date,
): { submission?: ConcernSubmission; faults: DraftFaults } {
  const { data, error } = concernSubmissionSchema.safeParse(said(draft));
  const faults: DraftFaults = {};
  for (const { path, message } of error?.issues ?? []) {
    const field = fieldOf(path);
    const isMissing = REQUIRED.includes(field) && draft[field].length === 0;
    const isHalf = path[0] === 'onBehalfOf' && !draft[field].length;
    const fault = isHalf ? ('both' as const) : { why: message };
    faults[field] ??= isMissing ? 'required' : fault;
  }
  if (fromLocalMoment(draft.receivedAt) === undefined) {
    faults.receivedAt = 'required';
  } else if (new Date(draft.receivedAt) > now) {
    faults.receivedAt = 'future';
  }
  return Object.keys(faults).length > 0
    ? { faults }
    : { submission: data, faults };
}
