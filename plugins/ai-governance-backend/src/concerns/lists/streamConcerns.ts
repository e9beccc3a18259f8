import { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { ConcernRow, toConcern } from '../concernRows';

const PAGE = 500;

/** All concerns of a query in the order of their numbers, a page at a time. */
export async function* streamConcerns(
  chosen: () => Knex.QueryBuilder,
): AsyncGenerator<Concern, void, void> {
  let after = 0;
  for (;;) {
    const rows: ConcernRow[] = await chosen()
      .select('number', 'body')
      .where('number', '>', after)
      .orderBy('number')
      .limit(PAGE);
    for (const row of rows) {
      yield toConcern(row);
    }
    if (rows.length < PAGE) {
      return;
    }
    after = Number(rows[rows.length - 1].number);
  }
}
