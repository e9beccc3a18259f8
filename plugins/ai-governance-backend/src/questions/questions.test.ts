import { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const RAHEL = 'user:default/rahel';
const LENDING = 'group:default/lending';
const LEGAL = 'group:default/legal';

const CHAT = 'customerinteraction:default/chat';
const POSTURE =
  '/ai-governance/posture/by-name/customerinteraction/default/chat';
const QUESTIONS = '/ai-governance/questions';
const ROLES = 'identification.affected-roles';
const CONFIRMED = 'identification.classification-confirmed';

const AFFECTED = { affected: { roles: ['consumer' as const] } };

function chat(spec: Parameters<typeof interaction>[1] = {}): Entity {
  return interaction('chat', { aiSystems: ['helper'], ...spec });
}

function titled(entity: Entity, title: string): Entity {
  return { ...entity, metadata: { ...entity.metadata, title } };
}

describeOnEachDatabase('questions', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    // Real time within the day, so that the queue moves on.
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  async function untilResult(checkId: string, fits: (result: any) => boolean) {
    const find = (body: any) =>
      body.results?.find((result: any) => result.checkId === checkId);
    const { body } = await portal.until(POSTURE, response => {
      const result = find(response.body);
      return result !== undefined && fits(result);
    });
    return find(body);
  }

  async function list(query = '', user?: string): Promise<any> {
    const { body } = await portal
      .get(`${QUESTIONS}?${query}`, user)
      .expect(200);
    return body;
  }

  function checksIn({ items }: { items: QuestionItem[] }): string[] {
    return items.map(({ checkId }) => checkId);
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      memberships: { [RAHEL]: [LEGAL] },
      config: {
        aiGovernance: {
          posture: {
            reconcileSchedule: {
              frequency: { seconds: 2 },
              timeout: { minutes: 1 },
            },
          },
          policy: {
            questions: {
              owners: { confirmations: 'legal' },
              answerWithinByLevel: { identified: 'P14D' },
            },
          },
        },
      },
      entities: [
        aiSystem('helper'),
        chat(),
        titled(interaction('loan', AFFECTED), 'Loan, 100% online'),
        titled(interaction('limit', AFFECTED), 'a limit change'),
      ],
    });
    await portal.until(
      `${QUESTIONS}?limit=500`,
      ({ body }) =>
        new Set(body.items?.map(({ entityRef }: QuestionItem) => entityRef))
          .size === 3,
    );
  });

  afterAll(() => portal?.stop());

  it('are asked of the owner that policy and declaration say, with a due date', async () => {
    const { question } = await untilResult(ROLES, ({ status }) => {
      return status === 'undetermined';
    });
    expect(question).toEqual({
      owner: LENDING,
      askedOn: '2026-11-23',
      dueOn: '2026-12-07',
    });
    const { items } = await list(`entityRef=${CHAT}&owner=${LEGAL}`);
    expect(items).toEqual([
      {
        entityRef: CHAT,
        title: 'chat',
        checkId: CONFIRMED,
        checkTitle: expect.any(String),
        requirement: 'identification',
        level: 'identified',
        message: expect.stringContaining('?'),
        fix: { type: 'portal', room: 'confirmations' },
        owner: LEGAL,
        askedOn: '2026-11-23',
        dueOn: '2026-12-07',
        overdue: false,
      },
    ]);
  });

  it('go to the owner of the AI system whose declaration answers them', async () => {
    const { items } = await list(
      `entityRef=${CHAT}&owner=group:default/models`,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { fix } of items) {
      expect(fix.entityRef).toBe('aisystem:default/helper');
    }
  });

  it('belong to no check that is decided', async () => {
    const { body } = await portal.get(POSTURE).expect(200);
    for (const { status, question } of body.results) {
      expect(question !== undefined).toBe(status === 'undetermined');
    }
    const { totalItems } = await list(`entityRef=${CHAT}`);
    expect(totalItems).toBe(body.summary.undetermined);
  });

  it('keep their date as days and other things change, until they are answered', async () => {
    const { body: before } = await portal.get(POSTURE).expect(200);
    today = '2026-11-26';
    await portal.catalog.put(chat({ purpose: 'Answers at any hour.' }));
    await portal.until(
      POSTURE,
      ({ body }) =>
        body.inputsVersion !== before.inputsVersion &&
        body.assessedAt.startsWith(today),
    );
    const { question } = await untilResult(ROLES, () => true);
    expect(question).toMatchObject({
      askedOn: '2026-11-23',
      dueOn: '2026-12-07',
    });

    await portal.catalog.put(chat(AFFECTED));
    const answered = await untilResult(ROLES, ({ status }) => {
      return status === 'pass';
    });
    expect(answered.question).toBeUndefined();
    expect(checksIn(await list(`entityRef=${CHAT}&limit=100`))).not.toContain(
      ROLES,
    );
  });

  it('are asked anew when the answer is taken back', async () => {
    today = '2026-11-30';
    await portal.catalog.put(chat());
    const { question } = await untilResult(ROLES, ({ status }) => {
      return status === 'undetermined';
    });
    expect(question).toMatchObject({
      askedOn: '2026-11-30',
      dueOn: '2026-12-14',
    });
  });

  it('are overdue from the day after the due date', async () => {
    today = '2026-12-07';
    expect((await list('limit=1')).overdueItems).toBe(0);
    today = '2026-12-08';
    const late = await list('overdue=true&level=identified&limit=100');
    expect(late.totalItems).toBeGreaterThan(0);
    expect(late.overdueItems).toBe(late.totalItems);
    for (const { dueOn, overdue, level } of late.items) {
      expect([dueOn, overdue, level]).toEqual([
        '2026-12-07',
        true,
        'identified',
      ]);
    }
    const all = await list('limit=500');
    expect(all.overdueItems).toBe(late.totalItems);
    expect(all.items.some(({ overdue }: QuestionItem) => !overdue)).toBe(true);
  });

  it('are counted, those of the caller apart', async () => {
    const { totalItems, overdueItems } = await list('limit=1');
    const mine = await list('mine=true&limit=100', RAHEL);
    expect(mine.totalItems).toBeGreaterThan(0);
    for (const { owner } of mine.items) {
      expect(owner).toBe(LEGAL);
    }
    const summary = `${QUESTIONS}/summary`;
    const { body } = await portal.get(summary, RAHEL).expect(200);
    expect(body).toMatchObject({
      open: totalItems,
      overdue: overdueItems,
      mine: mine.totalItems,
      mineOverdue: mine.overdueItems,
    });
    expect(body.owners.map(({ owner }: { owner: string }) => owner)).toEqual([
      LEGAL,
      LENDING,
      'group:default/models',
    ]);
    const { body: forService } = await portal.get(summary).expect(200);
    expect(forService).not.toHaveProperty('mine');
  });

  it('belong to people, never to a service', async () => {
    const { body } = await portal.get(`${QUESTIONS}?mine=true`).expect(403);
    expect(body.error.message).toContain("'mine': only people own questions");
  });

  it.each([
    ['the title of the interaction', 'LOAN,', 'loan'],
    ['signs that SQL has a meaning for', '100%', 'loan'],
    ['its name', 'default/limit', 'limit'],
  ])('are found by %s', async (_, term, name) => {
    const { items } = await list(
      `fullTextFilterTerm=${encodeURIComponent(term)}&limit=500`,
    );
    expect(
      new Set(items.map(({ entityRef }: QuestionItem) => entityRef)),
    ).toEqual(new Set([`customerinteraction:default/${name}`]));
  });

  it('are found by what the check wants, and by nothing else', async () => {
    const [{ checkTitle }] = (await list('limit=1')).items;
    const found = await list(
      `fullTextFilterTerm=${encodeURIComponent(checkTitle.toUpperCase())}`,
    );
    expect(found.totalItems).toBeGreaterThan(0);
    const none = await list('fullTextFilterTerm=_o_n');
    expect(none).toMatchObject({ totalItems: 0, items: [], pageInfo: {} });
  });

  it('are kept by requirement, several at once', async () => {
    const { items } = await list(
      'requirement=feedback&requirement=transparency&limit=500',
    );
    expect(
      new Set(items.map(({ requirement }: QuestionItem) => requirement)),
    ).toEqual(new Set(['feedback', 'transparency']));
  });

  it.each(['dueOn', 'dueOn,desc', 'title', 'title,desc'])(
    'come in pages by %s, forwards and back, each once',
    async order => {
      const all = await list(`orderField=${order}&limit=500`);
      const key = ({ dueOn, title }: QuestionItem) =>
        order.startsWith('title') ? title.toLowerCase() : dueOn;
      const keys = all.items.map(key);
      const sorted = [...keys].sort();
      expect(keys).toEqual(order.endsWith('desc') ? sorted.reverse() : sorted);

      const pages = [await list(`orderField=${order}&limit=7`)];
      for (let page = pages[0]; page.pageInfo.nextCursor; ) {
        page = await list(`cursor=${page.pageInfo.nextCursor}&limit=7`);
        pages.push(page);
      }
      expect(pages.flatMap(({ items }) => items)).toEqual(all.items);
      expect(pages[0].pageInfo.prevCursor).toBeUndefined();
      for (let index = pages.length - 1; index > 0; index -= 1) {
        const { prevCursor } = pages[index].pageInfo;
        const before = await list(`cursor=${prevCursor}&limit=7`);
        expect(before.items).toEqual(pages[index - 1].items);
      }
    },
  );

  it.each([
    ['mine=false', "Query parameter 'mine': use true, or leave it out"],
    ['overdue=1', "Query parameter 'overdue': use true"],
    ['requirement=fun', "Query parameter 'requirement': use one of identif"],
    ['level=great', "Query parameter 'level': use one of declared"],
    ['orderField=owner', 'use one of dueOn, title'],
    ['limit=0', 'at least 1'],
    ['cursor=bm9uc2Vuc2U', "Query parameter 'cursor': not a cursor"],
    ['page=2', "There is no query parameter 'page'; use owner"],
  ])('refuse %s by name', async (query, message) => {
    const { body } = await portal.get(`${QUESTIONS}?${query}`).expect(400);
    expect(body.error.message).toContain(message);
  });

  it('go with the interaction', async () => {
    await portal.catalog.remove(CHAT);
    await portal.until(
      `${QUESTIONS}?entityRef=${CHAT}`,
      ({ body }) => body.totalItems === 0,
    );
    expect((await list()).totalItems).toBeGreaterThan(0);
  });
});
