import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { isGovernanceKind, SPEC_SCHEMAS } from './jsonSchema';

/**
 * One thing wrong with a declaration.
 * @public
 */
export interface DeclarationProblem {
  /** The path of keys and list positions, such as `['spec', 'impacts', 0]`. */
  path: (string | number)[];
  /** What stands there now; `undefined` where nothing does. */
  found: unknown;
  /** What may stand there, in words. */
  allowed: string;
}

const MAX_SHOWN_LENGTH = 60;

function show(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  const shown = JSON.stringify(value);
  return shown.length > MAX_SHOWN_LENGTH
    ? `${shown.slice(0, MAX_SHOWN_LENGTH)}…`
    : shown;
}

/**
 * A path in the way people write it: `spec.impacts[0].area`.
 * @public
 */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') {
        return `[${step}]`;
      }
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/**
 * One line that says where, what was found, and what is allowed.
 * @public
 */
export function formatProblem(problem: DeclarationProblem): string {
  return `${formatPath(problem.path)}: found ${show(
    problem.found,
  )}, allowed is ${problem.allowed}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown>)?.[step],
    root,
  );
}

/** The keys that a schema allows at a path, for the message on unknown keys. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    while (current instanceof z.ZodOptional) {
      current = current.unwrap();
    }
    if (current instanceof z.ZodObject) {
      current = current.shape[step as string];
    } else if (current instanceof z.ZodArray) {
      current = current.element;
    }
  }
  while (current instanceof z.ZodOptional) {
    current = current.unwrap();
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function listWords(words: readonly string[]): string {
  return words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
}

function toProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  spec: unknown,
): DeclarationProblem[] {
  const path = ['spec', ...(issue.path as (string | number)[])];
  const found = valueAt(spec, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        path: [...path, key],
        found: (found as Record<string, unknown>)[key],
        allowed: `no such key here, but ${listWords(
          keysAt(schema, issue.path),
        )}`,
      }));
    case 'invalid_value':
      return [{ path, found, allowed: listWords(issue.values.map(String)) }];
    case 'invalid_type':
      return [
        {
          path,
          found,
          allowed:
            { array: 'a list', object: 'a map of keys' }[
              issue.expected as string
            ] ?? `a ${issue.expected}`,
        },
      ];
    case 'too_small':
      return [{ path, found, allowed: `${issue.minimum} or more` }];
    case 'too_big':
      return [{ path, found, allowed: `${issue.maximum} or less` }];
    default:
      return [{ path, found, allowed: issue.message }];
  }
}

/**
 * What is wrong with an entity of one of our kinds, in the order of the file's
 * schema; an empty list if nothing is.
 * @public
 */
export function findDeclarationProblems(
  entity: Pick<Entity, 'kind' | 'spec'>,
): DeclarationProblem[] {
  if (!isGovernanceKind(entity.kind)) {
    return [];
  }
  const schema = SPEC_SCHEMAS[entity.kind];
  const result = schema.safeParse(entity.spec);
  return result.success
    ? []
    : result.error.issues.flatMap(issue =>
        toProblems(issue, schema, entity.spec),
      );
}
