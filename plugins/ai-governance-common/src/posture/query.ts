import { z } from 'zod';
import {
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  SERVICE_KINDS,
} from '../kinds/constants';
import { orderFieldParam, pageQueryParams } from '../pages';
import { POSTURE_LEVELS, PostureLevel } from './levels';
import { Requirement, REQUIREMENTS } from './requirements';
import { REQUIREMENT_STATUSES, RequirementStatus } from './statuses';

/** The kinds that have a posture. @public */
export const POSTURE_KINDS = [
  KIND_CUSTOMER_INTERACTION,
  KIND_AI_SYSTEM,
  ...SERVICE_KINDS,
] as const;

/** What postures can be ordered by. @public */
export const POSTURE_ORDER_FIELDS = [
  'title',
  'owner',
  'level',
  'declarationLevel',
  'fail',
  'undetermined',
  'assessedAt',
] as const;

/** What postures can be ordered by. @public */
export type PostureOrderField = (typeof POSTURE_ORDER_FIELDS)[number];

/** What can be said of the YAML behind a posture. @public */
export const DECLARATION_MARKS = ['valid', 'broken', 'imported'] as const;

/** What can be said of the YAML behind a posture. @public */
export type DeclarationMark = (typeof DECLARATION_MARKS)[number];

/**
 * What to keep in a list: several values of one property mean any of them,
 * several properties mean all of them.
 * @public
 */
export interface PostureFilter {
  kind?: string[];
  /** Owners, as full entity references in lower case. */
  owner?: string[];
  level?: PostureLevel[];
  requirement?: Requirement[];
  /** The status of the named requirements, or of any. */
  status?: RequirementStatus[];
  /** Declarations that can be read, that cannot, or that were imported. */
  declaration?: DeclarationMark[];
  /** Interactions of these systems or services, as entity references. */
  relatedTo?: string[];
}

const ALLOWED_VALUES: Record<
  keyof PostureFilter,
  readonly string[] | undefined
> = {
  kind: POSTURE_KINDS,
  owner: undefined,
  level: POSTURE_LEVELS,
  requirement: REQUIREMENTS,
  status: REQUIREMENT_STATUSES,
  declaration: DECLARATION_MARKS,
  relatedTo: undefined,
};

/**
 * Reads one `filter` in the catalog's syntax: `level=declared,owner=group:x/y`.
 * @returns the filter, or what is wrong with it
 */
function readFilter(
  text: string,
): { filter: PostureFilter } | { problem: string } {
  const filter: Record<string, string[]> = {};
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const key = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    if (at < 1 || value === '') {
      return {
        problem: `"${part}" is not of the form property=value, such as level=declared`,
      };
    }
    if (!Object.hasOwn(ALLOWED_VALUES, key)) {
      return {
        problem: `there is no property "${key}"; use ${Object.keys(
          ALLOWED_VALUES,
        ).join(', ')}`,
      };
    }
    const allowed = ALLOWED_VALUES[key as keyof PostureFilter];
    const meant = allowed
      ? allowed.find(word => word.toLowerCase() === value.toLowerCase())
      : value.toLowerCase();
    if (meant === undefined) {
      return {
        problem: `"${value}" is no ${key}; use one of ${allowed!.join(', ')}`,
      };
    }
    (filter[key] ??= []).push(meant);
  }
  return { filter };
}

const filterSchema = z
  .string()
  .transform((text, context): PostureFilter => {
    const result = readFilter(text);
    if ('problem' in result) {
      context.addIssue({ code: 'custom', message: result.problem });
      return z.NEVER;
    }
    return result.filter;
  })
  .describe(
    `What to keep, as property=value pairs with commas between them. Properties: ${Object.keys(
      ALLOWED_VALUES,
    ).join(', ')}. Give it several times for alternatives.`,
  );

/**
 * The query parameters of a list of postures, named as the catalog names its
 * own.
 * @public
 */
export const postureQueryParamsSchema = z.strictObject({
  filter: z
    .preprocess(
      value => (typeof value === 'string' ? [value] : value),
      z.array(filterSchema),
    )
    .optional(),
  fullTextFilterTerm: z
    .string()
    .max(200, { error: 'at most 200 characters' })
    .optional()
    .describe('A part of the title, the name or the owner.'),
  orderField: orderFieldParam(POSTURE_ORDER_FIELDS),
  ...pageQueryParams,
});
