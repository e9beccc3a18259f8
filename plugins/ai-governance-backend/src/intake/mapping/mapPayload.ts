import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { z } from 'zod';
import { Source, WrittenMapping } from './mappingSchema';
import { readSource } from './readSource';
import { MappingProblem } from './schemaProblems';
import { takeWhatFits } from './takeWhatFits';
import { toInstant } from './toInstant';

/** What a payload would become, before anything has judged it. */
export interface ConcernCandidate {
  channel?: string;
  receivedAt?: string;
  interactionRef?: string;
  decisionRef?: string;
  summary?: string;
  description?: string;
  requests?: { type: string }[];
  jurisdiction?: string;
  language?: string;
  desiredOutcome?: string;
  adjustmentsNeeded?: string;
  onBehalfOf?: { name?: string; authority?: string };
  customer?: {
    reference?: string;
    name?: string;
    email?: string;
    relationship?: string;
  };
}

/** What a mapping makes of a payload. */
export type MappedPayload<T> =
  | { outcome: 'ignored' }
  | {
      outcome: 'mapped';
      candidate: ConcernCandidate;
      /**
       * The candidate as the schema took it, without the fields that it did
       * not take; undefined if it could not do without them.
       */
      value?: T;
      problems: MappingProblem[];
    };

const MAX_SUMMARY_LENGTH = 120;

/** Makes a candidate for a concern of a payload; never throws. */
export function mapPayload<T>(options: {
  mapping: WrittenMapping;
  payload: unknown;
  schema: z.ZodType<T>;
  /** How it came in; one of the schema's words. */
  channel: string | undefined;
  /** The interaction that all concerns of the channel are about. */
  interactionRef?: string;
}): MappedPayload<T> {
  const { mapping, payload, schema, channel, interactionRef } = options;
  if (mapping.when && !evaluateFilterPredicate(mapping.when, payload)) {
    return { outcome: 'ignored' };
  }
  const problems: MappingProblem[] = [];
  const read = (path: (string | number)[], source: Source | undefined) => {
    const { texts, unusable } = readSource(source ?? false, payload);
    if (unusable) {
      problems.push({ path, ...unusable });
    }
    return texts;
  };
  const one = (field: keyof WrittenMapping & keyof ConcernCandidate) =>
    read([field], mapping[field] as Source | undefined)[0];
  const part = (field: 'onBehalfOf' | 'customer') =>
    withoutNothing(
      Object.fromEntries(
        Object.entries(mapping[field] ?? {}).map(([name, source]) => [
          name,
          read([field, name], source)[0],
        ]),
      ),
    );

  const description = one('description');
  const requests = mapping.requests?.flatMap(({ type }, index) =>
    read(['requests', index, 'type'], type),
  );
  const candidate: ConcernCandidate = {
    channel,
    ...withoutNothing({
      receivedAt: instantOf(one('receivedAt'), problems),
      interactionRef: one('interactionRef') ?? interactionRef,
      decisionRef: one('decisionRef'),
      summary: one('summary') ?? (description && firstLineOf(description)),
      description,
      requests: [...new Set(requests)].map(type => ({ type })),
      jurisdiction: one('jurisdiction'),
      language: one('language')?.replaceAll('_', '-'),
      desiredOutcome: one('desiredOutcome'),
      adjustmentsNeeded: one('adjustmentsNeeded'),
      onBehalfOf: part('onBehalfOf'),
      customer: part('customer'),
    }),
  };
  const fit = takeWhatFits(candidate, schema);
  return {
    outcome: 'mapped',
    candidate,
    ...('value' in fit && { value: fit.value }),
    problems: [...problems, ...fit.problems],
  };
}

function instantOf(
  written: string | undefined,
  problems: MappingProblem[],
): string | undefined {
  const instant = written === undefined ? undefined : toInstant(written);
  if (written !== undefined && instant === undefined) {
    problems.push({
      path: ['receivedAt'],
      found: written,
      allowed: 'a time, such as 2026-05-01T09:30:00Z or 1777627800',
    });
  }
  return instant;
}

/** What stands in for a summary where the sender has none, as in a chat. */
function firstLineOf(text: string): string {
  const [line] = text.split('\n', 1);
  const characters = [...line.trim()];
  return characters.length > MAX_SUMMARY_LENGTH
    ? `${characters.slice(0, MAX_SUMMARY_LENGTH - 1).join('')}…`
    : line.trim();
}

/** An object without the keys that hold nothing; undefined if none is left. */
function withoutNothing<T extends object>(fields: T): T | undefined {
  const left = Object.entries(fields).filter(
    ([, value]) =>
      value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return left.length > 0 ? (Object.fromEntries(left) as T) : undefined;
}
