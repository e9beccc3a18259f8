import { Tx } from './GovernanceDatabase';

/**
 * The table that SQL makes of rows in JSON, lists of lists, given as the one
 * value `?`. A row is its column `value`, the first field of it `value ->> 0`.
 * So a statement takes any number of rows, and is built once for all of them.
 */
export function jsonRows(tx: Tx): string {
  return tx.client.config.client === 'pg'
    ? 'jsonb_array_elements(?::jsonb)'
    : 'json_each(?)';
}
