import { Knex } from 'knex';
import { Tx } from '../../../database/GovernanceDatabase';

/** A count as the database gives it: PostgreSQL writes large ones as text. */
export type Count = number | string;

/** The concerns that are counted. */
export interface Chosen {
  tx: Tx;
  /** The query of those that fit and may be seen, anew for each call. */
  concerns: () => Knex.QueryBuilder;
}

/** The chosen concerns as a table to count in, with some of their columns. */
export function chosenWith(
  { concerns }: Chosen,
  ...columns: (string | Knex.Raw)[]
): Knex.QueryBuilder {
  return concerns().select(columns).as('chosen');
}

/** How many rows meet a condition, as a column. */
export function countIf(condition: string, name: string): string {
  return `sum(case when ${condition} then 1 else 0 end) as ${name}`;
}
