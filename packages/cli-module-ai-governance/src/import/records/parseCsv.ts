import { CsvError, InfoRecord, parse } from 'csv-parse/sync';
import { BadInputError } from '../../errors';
import { RawRecord } from './types';

/**
 * The records of a CSV text whose first line names the columns.
 * @throws BadInputError at the line where the text is broken
 */
export function parseCsv(options: {
  file: string;
  text: string;
  delimiter?: string;
}): RawRecord[] {
  const { file, text, delimiter = ',' } = options;
  let columnCount = 0;
  const readHeader = (header: string[]) => {
    columnCount = header.length;
    const repeated = header.find(
      (name, index) => name && header.indexOf(name) !== index,
    );
    if (repeated !== undefined) {
      throw new BadInputError(
        `${file}:1: found the column "${repeated}" twice, allowed is once`,
      );
    }
    return header.map(name => name || undefined);
  };
  try {
    return parse<{ record: Record<string, string>; info: InfoRecord }>(text, {
      bom: true,
      columns: readHeader,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }).map(({ record, info }) => ({
      place: `line ${info.lines}`,
      content: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const place = `${file}:${error.lines ?? 1}`;
    if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') {
      const found = (error.record as string[]).length;
      throw new BadInputError(
        `${place}: found ${found} fields, allowed is ${columnCount}: one for each column of the first line`,
      );
    }
    throw new BadInputError(`${place}: ${error.message}`);
  }
}
