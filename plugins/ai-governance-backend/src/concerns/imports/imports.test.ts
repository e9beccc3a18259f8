import {
  ConcernImport,
  concernImportSchema,
  writeCsv,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { describeOnEachDatabase } from '../../__testUtils__/databases';
import { FaultAt } from '../../__testUtils__/FaultAt';
import { TestPortal } from '../../__testUtils__/portal';
import {
  CLERK,
  ENGINEER,
  LEAD,
  LOANS,
  MovableClock,
  startConcernPortal,
} from '../__testUtils__/concernPortal';

jest.setTimeout(300_000);

const PATH = '/ai-governance/concerns/import';
const HEADER = [
  'id',
  'receivedAt',
  'channel',
  'interactionRef',
  'requests',
  'summary',
  'description',
  'jurisdiction',
  'customer.email',
];
const LETTER = [
  'Z-1',
  '2026-11-02T09:30:00Z',
  'post',
  'loans',
  'complaint human-review',
  '=HYPERLINK("https://evil.example")',
  'Refused "at once",\nwhy? Call +49 30 901820.',
  'DE',
  'maria@muster.example',
];

/** The letter with other cells. */
function row(id: string, changes: Record<string, string> = {}): string[] {
  return HEADER.map((name, at) =>
    name === 'id' ? id : changes[name] ?? LETTER[at],
  );
}

const file = (...rows: string[][]) => writeCsv([HEADER, ...rows]);

describeOnEachDatabase('files of concerns', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  const faults = new FaultAt('concern.written');
  let portal: TestPortal;

  function send(
    csv: string | Buffer,
    options: { to?: string; user?: string; type?: string } = {},
  ) {
    const { to = '', user = CLERK, type = 'text/csv' } = options;
    return portal
      .send('post', `${PATH}${to}`, { user })
      .set('Content-Type', type)
      .send(csv as string);
  }

  async function preview(csv: string, user = CLERK): Promise<ConcernImport> {
    const { body } = await send(csv, { to: '/preview', user }).expect(200);
    return concernImportSchema.parse(body);
  }

  async function imported(
    csv: string,
    options: { to?: string } = {},
  ): Promise<ConcernImport> {
    const { status, body } = await send(csv, options);
    expect([200, 201]).toContain(status);
    return concernImportSchema.parse(body);
  }

  async function kept(): Promise<number> {
    const { body } = await portal
      .get('/ai-governance/concerns?limit=1', CLERK)
      .expect(200);
    return body.totalItems;
  }

  beforeAll(async () => {
    portal = await startConcernPortal({
      database,
      clock,
      modules: [faults.factory()],
    });
  });

  afterAll(() => portal?.stop());

  it('are shown as what they would become, and nothing is kept', async () => {
    const before = await kept();
    const { counts, rows, delimiter } = await preview(file(LETTER));
    expect([delimiter, counts]).toEqual([',', { new: 1, known: 0, faulty: 0 }]);
    expect(rows).toEqual([
      {
        line: 2,
        id: 'Z-1',
        outcome: 'new',
        summary: '=HYPERLINK("https://evil.example")',
        channel: 'post',
        receivedAt: '2026-11-02T09:30:00.000Z',
        interactionRef: LOANS,
        requests: ['complaint', 'human-review'],
        redactions: { phone: 1 },
        problems: [],
      },
    ]);
    expect(await kept()).toBe(before);
  });

  it('become concerns once, with clocks from when they came', async () => {
    const before = await kept();
    const csv = file(LETTER, row('Z-2', { interactionRef: '' }));
    const { counts, rows } = await imported(csv);
    expect(counts).toEqual({ new: 2, known: 0, faulty: 0 });
    const { body } = await portal
      .get(`/ai-governance/concerns/${rows[0].concern!.reference}`, CLERK)
      .expect(200);
    expect(body).toMatchObject({
      channel: 'post',
      interactionRef: LOANS,
      receivedAt: '2026-11-02T09:30:00.000Z',
      recordedBy: CLERK,
      summary: '=HYPERLINK("https://evil.example")',
      description: 'Refused "at once",\nwhy? Call [phone].',
      personalData: { customer: { email: 'maria@muster.example' } },
    });
    const clocks = body.requests.flatMap((request: any) => request.clocks);
    expect(clocks.map((each: any) => each.startedAt)).toContain(
      '2026-11-02T09:30:00.000Z',
    );
    expect(body.receipt).toBeUndefined();

    const again = await imported(csv);
    expect(again.counts).toEqual({ new: 0, known: 2, faulty: 0 });
    expect(again.rows.map(({ concern }) => concern)).toEqual(
      rows.map(({ concern }) => concern),
    );
    expect((await preview(csv)).counts.known).toBe(2);
    expect(await kept()).toBe(before + 2);
    const elsewhere = await imported(csv, { to: '?source=other-desk' });
    expect(elsewhere.counts.new).toBe(2);
  });

  it('become concerns once, also when they come several at once', async () => {
    const before = await kept();
    const rows = ['a', 'b', 'c', 'd'].map(id => row(`once-${id}`));
    const answers = await Promise.all([
      send(file(...rows)),
      send(file(...[...rows].reverse())),
      send(file(...rows)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const references = answers.map(({ body }) =>
      body.rows.map((each: any) => each.concern.reference).sort(),
    );
    expect(references[1]).toEqual(references[0]);
    expect(references[2]).toEqual(references[0]);
    expect(await kept()).toBe(before + 4);
  });

  it('are imported whole, or not while a row is faulty', async () => {
    const before = await kept();
    const csv = file(
      row('whole-1'),
      row('whole-2', { requests: 'complain', channel: '' }),
      row('whole-1'),
      row('whole-3', {
        receivedAt: '2026-11-24',
        interactionRef: 'loanz',
        'customer.email': 'maria',
      }),
      ['whole-4', 'too', 'short'],
    );
    const { status, body } = await send(csv);
    expect(status).toBe(422);
    expect(body.error.message).toBe(
      '4 of 5 rows are faulty, so nothing was imported',
    );
    const told = body.error.problems.map(
      ({ line, column, found, allowed }: any) =>
        `${line} ${column}: ${found} | ${allowed}`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^4 channel: undefined \| one of web-form, app/),
      expect.stringMatching(/^4 requests: complain \| one of feedback, comp/),
      expect.stringMatching(/^6 id: whole-1 \| each id once: line 2/),
      expect.stringMatching(/^8 customer.email: maria \| an e-mail address$/),
      expect.stringMatching(/^8 receivedAt: 2026-11-24.* \| a moment up to/),
      expect.stringMatching(/^8 interactionRef: loanz \| a customer inter/),
      expect.stringMatching(/^10 undefined: 3 cells \| 9, as in the header/),
    ]);
    expect(await kept()).toBe(before);

    const skipping = await imported(csv, { to: '?skipFaulty=true' });
    expect(skipping.counts).toEqual({ new: 1, known: 0, faulty: 4 });
    expect(await kept()).toBe(before + 1);
  });

  it('leave nothing behind when it ends in the middle', async () => {
    const before = await kept();
    const csv = file(row('half-1'), row('half-2'), row('half-3'));
    faults.breakAt(2);
    expect((await send(csv)).status).toBe(500);
    expect(await kept()).toBe(before);
    expect((await preview(csv)).counts.new).toBe(3);
    expect((await imported(csv)).counts.new).toBe(3);
    expect(await kept()).toBe(before + 3);
  });

  it('may name their columns otherwise, with a mapping', async () => {
    const body = {
      csv: '\ufeffNr;Betreff;Text;Art;Egal\r\n7;Kredit;Warum?;Beschwerde;x\r\n',
      source: 'beschwerden',
      mapping: {
        id: 'Nr',
        channel: { const: 'phone' },
        summary: 'Betreff',
        description: 'Text',
        requests: [{ type: { path: 'Art', map: { Beschwerde: 'complaint' } } }],
      },
    };
    const answer = await portal.post(PATH, body, CLERK).expect(201);
    expect(answer.body.rows).toMatchObject([
      { id: '7', channel: 'phone', summary: 'Kredit', outcome: 'new' },
    ]);
    const misspelt = { ...body.mapping, summary: 'Betref' };
    const refused = await portal
      .post(PATH, { ...body, mapping: misspelt }, CLERK)
      .expect(400);
    expect(refused.body.error.message).toMatch(/no column "Betref"/);
  });

  it.each([
    ['an unknown column', 'channel,requests,recievedAt\n', /recievedAt.*allow/],
    ['no needed column', 'id,summary\n1,a\n', /no column channel, description/],
    ['a column twice', 'id,channel,ID,requests,description\n', /"id".*twice/],
    ['nothing in them', '', /it is empty/],
    ['a quote never closed', `${HEADER}\n1,"a\n`, /line 2/],
    ['another encoding', Buffer.from([0x69, 0x64, 0xff]), /byte at 2.*UTF-8/],
  ])('are refused with %s', async (_, csv, message) => {
    for (const to of ['', '/preview']) {
      const { status, body } = await send(csv, { to });
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringMatching(message),
      ]);
    }
  });

  it('are refused as anything but CSV or JSON, and when too large', async () => {
    const answers = [
      await send(file(LETTER), { type: 'text/plain' }),
      await send('{"csv": 1}', { type: 'application/json' }),
      await send('{"csv": ', { type: 'application/json' }),
      await send(file(LETTER), { to: '?skip=true' }),
      await send(file(row('big', { description: 'x'.repeat(21_000) }))),
      await send(`${HEADER}\n${'x'.repeat(1_500_000)}`),
      await send('x'.repeat(5_000_000)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([
      400, 400, 400, 400, 422, 413, 413,
    ]);
  });

  it('are imported by those who may enter concerns', async () => {
    const answers = [
      await send(file(row('mine')), { user: ENGINEER }),
      await send(file(row('mine')), { user: ENGINEER, to: '/preview' }),
      await send(file(row('hers')), { user: LEAD }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 201]);
  });

  it('never break anything, whatever stands in them', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
          maxLength: 4,
        }),
        fc.boolean(),
        async (cells, isTable) => {
          const rows = cells.map(([id, summary, description]) =>
            row(id, { summary, description, requests: 'feedback' }),
          );
          const csv = isTable ? file(...rows) : cells.flat().join('"');
          const { status } = await send(csv, { to: '?skipFaulty=true' });
          expect([200, 201, 400]).toContain(status);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave the journal whole', async () => {
    const { body } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    expect(body.ok).toBe(true);
  });
});
