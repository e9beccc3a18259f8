import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const BY_NAME =
  '/ai-governance/entitlements/by-name/customerinteraction/default';

const COMMAND = resolve(
  __dirname,
  '../../../../packages/cli-module-ai-governance/bin/ai-governance',
);

const REGULATIONS = {
  off: ['us-tx'],
  overrides: [
    {
      row: 'eu-gdpr-21',
      reason: 'Handled by the data protection office.',
      off: true,
    },
  ],
};

const SCORER = aiSystem('scorer', { roles: ['deployer'] });
const CREDIT = interaction('credit', {
  aiSystems: ['scorer'],
  affected: { roles: ['consumer'], jurisdictions: ['DE'] },
  decision: {
    subject: 'credit',
    humanRole: 'none',
    effect: 'legal',
    personalData: true,
  },
});

describeOnEachDatabase('what customers are due, over HTTP', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      config: { aiGovernance: { regulations: REGULATIONS } },
      entities: [
        SCORER,
        CREDIT,
        interaction('japan', { affected: { jurisdictions: ['JP'] } }),
        interaction('somewhere', {}),
      ],
    });
    for (const name of ['credit', 'japan', 'somewhere']) {
      await portal.until(
        `/ai-governance/posture/by-name/customerinteraction/default/${name}`,
        ({ status }) => status === 200,
      );
    }
  });

  afterAll(() => portal?.stop());

  it('names the law, how it stands, and that nobody has confirmed the facts', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/credit?asOf=2026-11-23`)
      .expect(200);
    expect(body).toMatchObject({
      entityRef: 'customerinteraction:default/credit',
      asOf: '2026-11-23',
    });
    const review = body.entitlements.find(({ sources }: any) =>
      sources.some(({ rowId }: any) => rowId === 'eu-gdpr-22'),
    );
    expect(review).toMatchObject({
      applies: 'yes',
      state: 'in-force',
      restsOn: 'provisional',
    });
  });

  it('asks about places that no pack covers', async () => {
    const { body } = await portal.get(`${BY_NAME}/japan`).expect(200);
    expect(JSON.stringify(body.questions)).toContain('JP');
  });

  it('lists the packs as config left them, with the rows as of a date', async () => {
    const { body } = await portal
      .get('/ai-governance/regulations?asOf=2027-12-03')
      .expect(200);
    expect(body.packs.map(({ id }: any) => id)).not.toContain('us-tx');
    const row = (id: string) =>
      body.items.find(({ rowId }: any) => rowId === id);
    expect(row('eu-gdpr-21').switchedOff).toBe(
      'Handled by the data protection office.',
    );
    expect(row('eu-aia-26-11')).toMatchObject({
      state: 'in-force',
      from: '2027-12-02',
      adoptionState: 'provisional',
      source: 'S',
      confidence: 'high',
    });
    expect(body.asOf).toBe('2027-12-03');
    expect(body.totalItems).toBe(body.items.length);
  });

  it.each([
    ['touching=true&jurisdiction=DE', 'eu-gdpr-22', 'br-lgpd-20'],
    ['jurisdiction=US', 'us-ca-admt-7221', 'eu-gdpr-22'],
    ['state=upcoming&state=watch&asOf=2026-11-23', 'ca-fed-c36', 'eu-gdpr-22'],
    ['fullTextFilterTerm=schufa', 'eu-gdpr-22', 'eu-gdpr-12'],
    ['fullTextFilterTerm=to contest', 'eu-gdpr-22', 'eu-gdpr-12'],
    [
      'entityRef=customerinteraction:default/credit',
      'eu-gdpr-22',
      'br-lgpd-20',
    ],
  ])('lists by %s', async (query, inside, outside) => {
    const { body } = await portal
      .get(`/ai-governance/regulations?${query}`)
      .expect(200);
    const ids = body.items.map(({ rowId }: any) => rowId);
    expect(ids).not.toContain(outside);
    expect(ids).toContain(inside);
  });

  it.each([
    ['jurisdiction=UK', "Query parameter 'jurisdiction'"],
    ['state=soon', 'use one of in-force'],
    ['touching=maybe', 'true or false'],
    ['asOf=2026-02-30', "Query parameter 'asOf'"],
    ['country=DE', 'use asOf, jurisdiction'],
  ])('refuses to list by %s', async (query, words) => {
    const { body } = await portal
      .get(`/ai-governance/regulations?${query}`)
      .expect(400);
    expect(body.error.message).toContain(words);
  });

  it('names whom a row touches, surely or perhaps, page by page', async () => {
    const path = '/ai-governance/regulations/eu-gdpr-22/interactions';
    const { body: first } = await portal.get(`${path}?limit=1`).expect(200);
    expect(first).toMatchObject({
      totalItems: 2,
      items: [{ title: 'credit', applies: 'yes' }],
    });
    const { body: second } = await portal
      .get(`${path}?limit=1&cursor=${first.pageInfo.nextCursor}`)
      .expect(200);
    expect(second.items).toMatchObject([
      { title: 'somewhere', applies: 'undetermined' },
    ]);
    expect(second.pageInfo.nextCursor).toBeUndefined();
    await portal.get(`${path}?cursor=nonsense`).expect(400);
    await portal
      .get('/ai-governance/regulations/eu-nothing/interactions')
      .expect(404);
  });

  it('says the same as the command does of the same declaration', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ai-governance-'));
    // JSON is YAML, too.
    const yaml = [SCORER, CREDIT]
      .map(entity => JSON.stringify(entity))
      .join('\n---\n');
    await writeFile(join(folder, 'catalog-info.yaml'), yaml);
    await writeFile(
      join(folder, 'app-config.yaml'),
      JSON.stringify({ aiGovernance: { regulations: REGULATIONS } }),
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        COMMAND,
        'entitlements',
        '--format=json',
        '--as-of=2026-11-23',
        '--config=app-config.yaml',
      ],
      { cwd: folder, env: { PATH: process.env.PATH } },
    );
    await rm(folder, { recursive: true });
    const { body } = await portal
      .get(`${BY_NAME}/credit?asOf=2026-11-23`)
      .expect(200);
    expect(JSON.parse(stdout).items).toEqual([body]);
  });

  it('refuses a date that is none, and hides what is unknown', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/credit?asOf=soon`)
      .expect(400);
    expect(body.error.message).toContain("Query parameter 'asOf'");
    await portal.get(`${BY_NAME}/nothing`).expect(404);
  });
});
