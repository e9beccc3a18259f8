import { InputError } from '@backstage/errors';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { packSchema, RegulationPack } from './packSchema';

type Path = readonly PropertyKey[];

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return issue.input === undefined
        ? `missing; known are ${issue.values.join(', ')}`
        : `unknown value ${JSON.stringify(
            issue.input,
          )}; known are ${issue.values.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `missing; expected is a ${issue.expected}`
        : `expected is a ${issue.expected}`;
    case 'custom':
      return issue.message;
    case 'invalid_format':
      return `${JSON.stringify(issue.input)} is not ${issue.message}`;
    default:
      return issue.message;
  }
}

function pathInWords(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `[${step}]`
        : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

/**
 * Reads one pack from YAML.
 *
 * @param source - the name of the file, for messages
 * @throws InputError that names file, line and place of all that is wrong
 * @public
 */
export function parsePack(yaml: string, source: string): RegulationPack {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, merge: false });

  function at(offset: number): string {
    return `${source}:${Math.max(1, lines.linePos(offset).line)}`;
  }

  /** The line of a path, or of the closest thing around it that exists. */
  function lineOf(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        return at(node.range[0]);
      }
    }
    return at(document.contents?.range?.[0] ?? 0);
  }

  if (document.errors.length > 0) {
    throw new InputError(
      document.errors
        .map(({ pos, message }) => `${at(pos[0])}: ${message.split('\n')[0]}`)
        .join('\n'),
    );
  }
  const result = packSchema.safeParse(document.toJS(), { reportInput: true });
  const problems = result.success
    ? idProblems(result.data)
    : result.error.issues.map(issue => ({
        path:
          issue.code === 'unrecognized_keys'
            ? [...issue.path, issue.keys[0]]
            : issue.path,
        message: describeIssue(issue),
      }));
  if (!result.success || problems.length > 0) {
    throw new InputError(
      problems
        .map(
          ({ path, message }) =>
            `${lineOf(path)}: ${pathInWords(path) || 'the pack'}: ${message}`,
        )
        .join('\n'),
    );
  }
  return result.data;
}

/** Ids that come twice, and ids of rows that there are not. */
function idProblems({ rows }: RegulationPack) {
  const ids = rows.map(({ id }) => id);
  return rows.flatMap(({ id, supersededBy }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [{ path: ['rows', index, 'id'], message: `a second row ${id}` }]),
    ...(supersededBy === undefined || ids.includes(supersededBy)
      ? []
      : [
          {
            path: ['rows', index, 'supersededBy'],
            message: `there is no row ${supersededBy} in this pack`,
          },
        ]),
  ]);
}
