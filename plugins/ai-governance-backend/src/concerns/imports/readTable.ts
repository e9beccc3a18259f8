import { InputError } from '@backstage/errors';
import { CsvError, Info, parse } from 'csv-parse/sync';

/** A table as comma-separated values, read. */
export interface Table {
  delimiter: Delimiter;
  /** The cells of the first row. */
  header: string[];
  /** The rows below it, but for the blank ones. */
  rows: TableRow[];
}

/** A row, and the line on which it begins. */
export interface TableRow {
  line: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

type Delimiter = (typeof DELIMITERS)[number];

/** More than any tool exports. */
const MAX_COLUMNS = 200;

const LINE_END = /\r\n|\r|\n/g;

/** What `writeCsv` puts in front of what a spreadsheet takes for a formula. */
const DISARMED = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

const FAULTS: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quote that is opened and never closed; allowed is one at either end of a cell',
  INVALID_OPENING_QUOTE:
    'a quote in the middle of a cell; allowed is to quote the whole cell, and to write two for one inside',
  CSV_INVALID_CLOSING_QUOTE:
    'text after the closing quote of a cell; allowed is to write two quotes for one inside',
};

/**
 * Reads comma-separated values (RFC 4180) as they are exported: with commas,
 * semicolons or tabs, with or without a mark of the byte order, with any line
 * ends. Faults are named by their line, never by the text: it is personal.
 */
export function readTable(text: string, options: { maxRows: number }): Table {
  const { maxRows } = options;
  const bytes = Buffer.from(text);
  const delimiter = delimiterOf(text);
  // Blank ones count here too: spreadsheets leave many behind.
  const most = maxRows * 20;
  const all = parseRows(bytes, { delimiter, most });
  const [head, ...rows] = all.filter(({ cells }) =>
    cells.some(cell => cell.trim() !== ''),
  );
  if (!head) {
    throw new InputError(
      'The file: it is empty, allowed is a header and a row for each concern',
    );
  }
  if (head.cells.length > MAX_COLUMNS) {
    throw new InputError(
      `The file: found ${head.cells.length} columns, allowed are ${MAX_COLUMNS}`,
    );
  }
  if (rows.length > maxRows || all.length === most) {
    throw new InputError(
      `The file: found more than ${maxRows} rows, allowed are ${maxRows}; cut it into several`,
    );
  }
  return {
    delimiter,
    header: head.cells.map(cell => cell.trim()),
    rows,
  };
}

/** The one that stands most often in the first line. */
function delimiterOf(text: string): Delimiter {
  const [line] = text.split(/[\r\n]/, 1);
  const [most] = DELIMITERS.map(delimiter => ({
    delimiter,
    count: line.split(delimiter).length,
  })).sort((one, other) => other.count - one.count);
  return most.delimiter;
}

function parseRows(
  bytes: Buffer,
  options: { delimiter: Delimiter; most: number },
): TableRow[] {
  const lineAt = lineCounter(bytes);
  let end = 0;
  try {
    const records = parse(bytes, {
      bom: true,
      delimiter: options.delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: options.most,
    }) as unknown as { record: string[]; info: Info }[];
    return records.map(({ record, info }) => {
      const line = lineAt(end);
      end = info.bytes;
      return {
        line,
        cells: record.map(cell => cell.replace(DISARMED, '')),
      };
    });
  } catch (error) {
    if (error instanceof CsvError) {
      // Its own message quotes the text.
      const at = Math.max(0, Number(error.bytes ?? 1) - 1);
      throw new InputError(
        `The file: line ${lineAt(at)}: found ${
          FAULTS[error.code] ?? 'what is no row of a table'
        }`,
      );
    }
    throw error;
  }
}

/**
 * Counts lines as people do; the parser counts some line ends in quotes twice.
 * Positions have to be asked for from first to last. The line is that of the
 * first text from there on.
 */
function lineCounter(bytes: Buffer): (position: number) => number {
  let line = 1;
  let counted = 0;
  return position => {
    let start = position;
    while (
      start < bytes.length &&
      '\r\n'.includes(String.fromCharCode(bytes[start]))
    ) {
      start += 1;
    }
    const passed = bytes.toString('latin1', counted, start);
    line += passed.match(LINE_END)?.length ?? 0;
    counted = start;
    return line;
  };
}
