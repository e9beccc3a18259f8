import { Tx } from './GovernanceDatabase';
import { jsonRows } from './jsonRows';

/**
 * Inserts any number of rows by one statement. Their fields are texts, or
 * `undefined`; to build and read a statement with a value for each of them would
 * take longer than the insert itself.
 *
 * @param rows - all with the same keys: the columns
 * @param integers - the columns that hold whole numbers
 * @param replaceBy - the key by which a row may be there already, and is then
 * replaced; if left out, that is an error of the database
 */
export async function insertRows<Row extends object>(
  tx: Tx,
  options: {
    table: string;
    rows: readonly Row[];
    integers?: readonly (keyof Row)[];
    replaceBy?: readonly (keyof Row)[];
  },
): Promise<void> {
  const { table, rows, integers = [], replaceBy = [] } = options;
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]) as (keyof Row & string)[];
  const fields = columns.map((column, index) =>
    integers.includes(column)
      ? `cast(value ->> ${index} as integer)`
      : `value ->> ${index}`,
  );
  const updates = columns
    .filter(column => !replaceBy.includes(column))
    .map(column => `${column} = excluded.${column}`);
  const onConflict =
    replaceBy.length > 0
      ? `on conflict (${replaceBy.join(', ')}) do update set ${updates}`
      : '';
  await tx.raw(
    `insert into ${table} (${columns}) select ${fields} from ${jsonRows(tx)}
      where true ${onConflict}`,
    JSON.stringify(rows.map(row => columns.map(column => row[column]))),
  );
}
