import { formatProblem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { BadInputError } from '../../errors';
import { YamlContent } from '../yaml';
import { allowedWords } from './schema/words';

const MAX_PROBLEMS = 20;

/** One thing wrong with a mapping. */
export interface MappingProblem {
  path: (string | number)[];
  /** What may stand there, in words. */
  allowed: string;
}

/** What a schema found wrong with a mapping. */
export function toProblems(issues: z.core.$ZodIssue[]): MappingProblem[] {
  return issues.flatMap(issue => {
    const path = issue.path as (string | number)[];
    const allowed = allowedWords(issue);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({ path: [...path, key], allowed }))
      : [{ path, allowed }];
  });
}

/**
 * Refuses a mapping with problems.
 * @throws BadInputError with one line a problem: file, line, column, path,
 * what was found and what is allowed
 */
export function refuseProblems(
  { content, placeOf }: YamlContent,
  problems: MappingProblem[],
): void {
  if (problems.length > 0) {
    const lines = problems.map(({ path, allowed }) => {
      const found = valueAt(content, path);
      return `${placeOf(path)}: ${formatProblem({ path, found, allowed })}`;
    });
    const rest = lines.splice(MAX_PROBLEMS).length;
    throw new BadInputError(
      [...lines, ...(rest ? [`… and ${rest} more`] : [])].join('\n'),
    );
  }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown>)?.[step],
    content,
  );
}
