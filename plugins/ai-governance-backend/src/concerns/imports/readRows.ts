import {
  ConcernSubmission,
  concernSubmissionSchema,
  ImportProblem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { mapPayload } from '../../intake/mapping/mapPayload';
import { readSource } from '../../intake/mapping/readSource';
import { MappingProblem } from '../../intake/mapping/schemaProblems';
import { ImportMapping, readHeader } from './importMapping';
import { Table, TableRow } from './readTable';

const MAX_ID_LENGTH = 200;
const MAX_FOUND_LENGTH = 80;

/** A row of a file of concerns, as far as it can be read. */
export interface ImportRow {
  line: number;
  id?: string;
  /** What tells the row from others; the same one means the same concern. */
  key?: string;
  /** What is said, without the fields that do not fit. */
  submission?: ConcernSubmission;
  /** A row with any of these is faulty. */
  problems: ImportProblem[];
}

/** What is made of a row that no mapping takes; there is none such. */
const NOTHING: { value?: ConcernSubmission; problems: MappingProblem[] } = {
  problems: [],
};

/** Reads the rows of a table as concerns. */
export function readRows(
  table: Table,
  options: { mapping?: ImportMapping; now: Date },
): ImportRow[] {
  const { columns, mapping } = readHeader(table.header, options.mapping);
  const firstLines = new Map<string, number>();
  return table.rows.map(({ line, cells }) => {
    const row = readRow({ line, cells }, { columns, mapping });
    const { submission, id, problems, key } = row;
    const add = (problem: Omit<ImportProblem, 'line'>) =>
      problems.push({ line, ...problem });
    if (
      submission?.receivedAt &&
      Date.parse(submission.receivedAt) > options.now.getTime()
    ) {
      add({
        column: 'receivedAt',
        found: submission.receivedAt,
        allowed: 'a moment up to now',
      });
    }
    const first = key && firstLines.get(key);
    if (first) {
      add({
        column: 'id',
        found: id,
        allowed:
          id === undefined
            ? `an id for each: line ${first} says the same`
            : `each id once: line ${first} has it already`,
      });
    } else if (key) {
      firstLines.set(key, line);
    }
    return row;
  });
}

function readRow(
  { line, cells }: TableRow,
  options: { columns: readonly string[]; mapping: ImportMapping },
): ImportRow {
  const { columns } = options;
  const { id: idSource, channel, ...mapping } = options.mapping;
  if (cells.length !== columns.length) {
    return {
      line,
      problems: [
        {
          line,
          found: `${cells.length} cells`,
          allowed: `${columns.length}, as in the header; a text with the delimiter in it stands in quotes`,
        },
      ],
    };
  }
  const payload = Object.fromEntries(
    columns.map((name, at) => [
      name,
      name === 'requests' ? cells[at].split(/[\s,;|]+/) : cells[at],
    ]),
  );
  const [id] = readSource(idSource ?? false, payload).texts;
  const mapped = mapPayload({
    mapping,
    payload,
    channel: readSource(channel ?? false, payload).texts[0],
    schema: concernSubmissionSchema,
  });
  const { value, problems } = mapped.outcome === 'mapped' ? mapped : NOTHING;
  const isLong = id !== undefined && id.length > MAX_ID_LENGTH;
  return {
    line,
    id: id?.slice(0, MAX_ID_LENGTH),
    key:
      value || id !== undefined
        ? canonicalHash(id === undefined ? { row: value } : { id })
        : undefined,
    submission: value,
    problems: [
      ...(isLong
        ? [
            {
              line,
              column: 'id',
              allowed: `at most ${MAX_ID_LENGTH} characters`,
            },
          ]
        : []),
      ...firstOfEach(problems.map(problem => toProblem(line, problem))),
    ],
  };
}

function toProblem(
  line: number,
  { path, found, allowed }: MappingProblem,
): ImportProblem {
  const [first] = path;
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  return {
    line,
    column:
      first === 'requests'
        ? 'requests'
        : path.map(String).join('.') || undefined,
    found: text?.slice(0, MAX_FOUND_LENGTH),
    allowed,
  };
}

/** What is said of a column later follows from what was said first. */
function firstOfEach(problems: readonly ImportProblem[]): ImportProblem[] {
  const columns = problems.map(({ column }) => column);
  return problems.filter(({ column }, at) => columns.indexOf(column) === at);
}
