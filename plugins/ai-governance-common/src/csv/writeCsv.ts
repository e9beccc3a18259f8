import { stringify } from 'csv-stringify/sync';

/** What a cell can hold; nothing is an empty cell. @public */
export type CsvCell = string | number | undefined;

/**
 * How tables are written (RFC 4180), for whoever streams them. Texts that a
 * spreadsheet would take for a formula get an apostrophe in front.
 * @public
 */
export const CSV_FORMAT = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // By itself the library only quotes its own line ends.
  quoted_match: /[\r\n]/,
} as const;

/**
 * Rows as comma-separated values (RFC 4180). Texts that a spreadsheet would
 * take for a formula get an apostrophe in front.
 * @public
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return stringify([...rows], CSV_FORMAT);
}
