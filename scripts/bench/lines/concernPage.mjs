import { createRequire } from 'node:module';
import { getAsUser } from '../tools/asUser.mjs';
import { expectSame, timeInTurn } from '../tools/measure.mjs';
import { portalWithConcerns } from '../tools/portalWithConcerns.mjs';

const require = createRequire(import.meta.url);
const src = '../../../plugins/ai-governance-backend/src/concerns';

const REPEATS = 20;
const PAGE = 25;

/** Pages that people look at, and what finds their concerns in SQL. */
const PAGES = [
  {
    what: 'open and grave, due first',
    query: 'open=true&severity=high,critical&orderField=dueAt,asc',
    where: 'open and severity in (2, 3)',
    order: 'due_at, number',
  },
  {
    what: 'of a team, the latest first',
    query: 'owner=group:default/team-7&orderField=receivedAt,desc',
    where: `owner_ref = 'group:default/team-7'`,
    order: 'received_at desc, number desc',
  },
];

/** The rows of a page, and how many there are in all, up to a thousand. */
function bareSql({ where, order }) {
  return `select number, body, (select count(*) from
      (select number from concerns where ${where} limit 1001) as counted) as total
    from concerns where ${where} order by ${order} limit ${PAGE}`;
}

/** The page as the router makes it, once it is known who asks. */
function pageOf({ knex, clock, query }) {
  const { listConcerns } = require(`${src}/lists/ConcernLists.ts`);
  const { readConcernListQuery } = require(`${src}/lists/ConcernFilter.ts`);
  const {
    concernQueryParamsSchema,
  } = require('../../../plugins/ai-governance-common/src/index.ts');
  const params = concernQueryParamsSchema.parse(
    Object.fromEntries(new URLSearchParams(query)),
  );
  return listConcerns(knex, {
    cursor: readConcernListQuery(params),
    limit: PAGE,
    visible: 'all',
    surroundings: { now: clock.now(), claims: [] },
  });
}

/**
 * One page of concerns, filtered and sorted, beside the SQL that finds its rows;
 * and for comparison over HTTP, where it is also found out who asks and what
 * they may see.
 */
export const concernPage = {
  name: 'concern-page',
  sizes: { full: 1_000_000, trial: 300 },
  async run({ size, runs }) {
    const { portal, clock, knex, users } = await portalWithConcerns(size);
    const figures = [];
    for (const { what, query, ...page } of PAGES) {
      const sql = bareSql(page);
      const path = `/ai-governance/concerns?${query}&limit=${PAGE}`;
      const { items } = await pageOf({ knex, clock, query });
      const { rows } = await knex.raw(sql);
      expectSame(
        what,
        items.map(({ id }) => id),
        rows.map(({ body }) => JSON.parse(body).id),
      );
      const repeated = work => async () => {
        for (let index = 0; index < REPEATS; index += 1) {
          await work();
        }
      };
      const { paged, overHttp, bare } = await timeInTurn({
        runs,
        works: {
          paged: repeated(() => pageOf({ knex, clock, query })),
          overHttp: repeated(() => getAsUser(portal, path, users[0].ref)),
          bare: repeated(() => knex.raw(sql)),
        },
      });
      const figure = (how, taken, budget) => ({
        what: `one page of ${size} concerns, ${what}${how}`,
        value: taken / bare,
        unit: 'x the bare SQL query',
        ...budget,
        detail: `${(taken / REPEATS).toFixed(1)} ms and ${(
          bare / REPEATS
        ).toFixed(1)} ms`,
      });
      figures.push(
        figure('', paged, { atMost: 2 }),
        figure(', over HTTP', overHttp),
      );
    }
    return figures;
  },
};
