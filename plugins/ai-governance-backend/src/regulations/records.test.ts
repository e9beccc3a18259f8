import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, interaction } from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const LEGAL = 'user:default/legal';
const ENGINEER = 'user:default/engineer';

const LOAN = 'customerinteraction:default/loan';
const REGULATIONS = '/ai-governance/regulations';
const REVIEWS = `${REGULATIONS}/coverage-reviews`;
const POSTURE = '/ai-governance/posture/by-name/customerinteraction/default';
const DUE = '/ai-governance/entitlements/by-name/customerinteraction/default';

const CREDIT_LAW = 'eu-ccd2-18-8';
const GERMAN_LAW = {
  state: 'DE',
  citation: 'BGB § 505c',
  from: '2026-11-20',
};

/** Everybody may do all, but engineers may not decide on laws. */
class TestPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const denied =
      user?.info.userEntityRef === ENGINEER &&
      permission.name === 'ai-governance.regulation.adopt';
    return { result: denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW };
  }
}

/** A lender’s machine decides alone on consumer loans in Germany. */
const ENTITIES = [
  aiSystem('scorer', {
    type: 'predictive-model',
    roles: ['deployer'],
    classification: {
      aiActClass: 'high-risk-annex-iii',
      annexIIIAreas: ['credit'],
      onMarketSince: '2025-03-01',
    },
  }),
  interaction('loan', {
    type: 'eligibility',
    aiSystems: ['scorer'],
    affected: { roles: ['consumer'], sector: 'credit', jurisdictions: ['DE'] },
    decision: {
      subject: 'credit',
      humanRole: 'none',
      effect: 'legal',
      personalData: true,
      specialCategories: false,
      profiling: true,
    },
    regulatedAs: {
      creditor: true,
      publicBody: false,
      publicServiceProvider: false,
    },
  }),
  interaction('japan', {
    affected: { roles: ['consumer'], jurisdictions: ['JP-13'] },
    decision: { subject: 'information', personalData: true },
  }),
  interaction('brazil', {
    affected: { roles: ['consumer'], jurisdictions: ['BR'] },
    decision: { subject: 'information', personalData: true },
  }),
];

function rowIn(report: any, rowId: string): any {
  return report.rows.find((row: any) => row.rowId === rowId);
}

function stateIn(report: any, rowId: string): string {
  const row = rowIn(report, rowId);
  return `${row.applies} ${row.places[0].state}`;
}

describeOnEachDatabase('what the legal team records on laws', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    // Real time within the day, so that the queue moves on.
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  async function due(name: string, asOf = today): Promise<any> {
    const { body } = await portal
      .get(`${DUE}/${name}?asOf=${asOf}`, LEGAL)
      .expect(200);
    return body;
  }

  async function listed(rowId: string): Promise<any> {
    const { body } = await portal.get(REGULATIONS, LEGAL).expect(200);
    return body.items.find((item: any) => item.rowId === rowId);
  }

  async function adopt(rowId: string, user = LEGAL) {
    const { contentHash } = await listed(rowId);
    return portal.post(
      `${REGULATIONS}/${rowId}/adoption`,
      { contentHash, note: 'Read with counsel.' },
      user,
    );
  }

  async function assessedAt(name: string): Promise<string> {
    const { body } = await portal.get(`${POSTURE}/${name}`, LEGAL).expect(200);
    return body.assessedAt;
  }

  async function untilCheck(name: string, checkId: string, status: string) {
    await portal.until(
      `${POSTURE}/${name}`,
      ({ body }) =>
        body.results?.find((result: any) => result.checkId === checkId)
          ?.status === status,
      LEGAL,
    );
  }

  async function lastBecause(name: string): Promise<string[]> {
    const { body } = await portal
      .get(`${POSTURE}/${name}/history`, LEGAL)
      .expect(200);
    return body.items[0].because;
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      features: [policyModule(new TestPolicy())],
      entities: ENTITIES,
    });
    await untilCheck('loan', 'regulation.laws-adopted', 'undetermined');
    await untilCheck('japan', 'regulation.laws-covered', 'undetermined');
    await untilCheck('brazil', 'regulation.laws-covered', 'undetermined');
  });

  afterAll(() => portal?.stop());

  it('turns what the packs say of a German loan into what the organisation stands behind', async () => {
    const before = await due('loan');
    expect(stateIn(before, 'eu-gdpr-22')).toBe('yes in-force');
    expect(stateIn(before, CREDIT_LAW)).toBe('undetermined needs-national-law');
    expect(stateIn(before, 'eu-aia-26-11')).toBe('yes upcoming');
    expect(rowIn(before, 'eu-aia-86').places).toEqual([
      {
        jurisdiction: 'DE',
        applies: 'yes',
        state: 'contested',
        from: '2026-08-02',
        operativeFrom: '2027-12-02',
      },
    ]);

    const { body: transposition } = await portal
      .post(`${REGULATIONS}/${CREDIT_LAW}/transpositions`, GERMAN_LAW, LEGAL)
      .expect(201);
    expect(transposition).toMatchObject({
      ...GERMAN_LAW,
      recordedBy: LEGAL,
      recordedOn: '2026-11-23',
    });
    const transposed = await due('loan');
    expect(stateIn(transposed, CREDIT_LAW)).toBe('yes in-force');
    expect(rowIn(transposed, CREDIT_LAW).places[0].transposition).toMatchObject(
      GERMAN_LAW,
    );

    const later = await due('loan', '2027-12-03');
    for (const rowId of ['eu-aia-26-11', 'eu-aia-27', 'eu-aia-86']) {
      expect(stateIn(later, rowId)).toBe('yes in-force');
    }
    for (const { entitlements } of [transposed, later]) {
      expect(entitlements.length).toBeGreaterThan(5);
      for (const { restsOn, provisionalBecause } of entitlements) {
        expect(restsOn).toBe('provisional');
        expect(provisionalBecause).toEqual(['not-adopted', 'not-confirmed']);
      }
    }

    const { body: touching } = await portal
      .get(`${REGULATIONS}?touching=true&entityRef=${LOAN}`, LEGAL)
      .expect(200);
    for (const { rowId } of touching.items) {
      expect((await adopt(rowId)).status).toBe(201);
    }
    const { body: pending } = await portal
      .get('/ai-governance/confirmations/pending', LEGAL)
      .expect(200);
    const { entityRef, subject, factsHash } = pending.items.find(
      (item: any) => item.entityRef === LOAN,
    );
    await portal
      .post(
        '/ai-governance/confirmations',
        { entityRef, subject, factsHash },
        LEGAL,
      )
      .expect(201);
    for (const asOf of ['2026-11-23', '2027-12-03']) {
      for (const { restsOn } of (await due('loan', asOf)).entitlements) {
        expect(restsOn).toBe('confirmed');
      }
    }
    // Nobody had adopted anything the day before.
    for (const entitlement of (await due('loan', '2026-11-22')).entitlements) {
      expect(entitlement.provisionalBecause).toContain('not-adopted');
    }

    await untilCheck('loan', 'regulation.laws-adopted', 'pass');
    const { body: posture } = await portal.until(
      `${POSTURE}/loan`,
      ({ body }) => body.entitlements.provisional === 0,
      LEGAL,
    );
    expect(posture.entitlements.missing).toBeGreaterThan(0);
  });

  it('has only those interactions assessed again that it touches, and says why', async () => {
    const [loan, japan] = [await assessedAt('loan'), await assessedAt('japan')];
    const { records } = await listed('eu-gdpr-22');
    await portal
      .post(
        `${REGULATIONS}/eu-gdpr-22/adoption/withdrawal`,
        { reason: 'Counsel reads it differently.' },
        LEGAL,
      )
      .set('If-Match', `"${records.adoptions[0].version}"`)
      .expect(200);
    await untilCheck('loan', 'regulation.laws-adopted', 'undetermined');
    expect(await assessedAt('loan')).not.toBe(loan);
    expect(await lastBecause('loan')).toEqual(['regulations']);
    expect(await assessedAt('japan')).toBe(japan);
  });

  it('keeps who adopted a row, who withdrew that, and why', async () => {
    expect((await adopt('sg-pdpc-ai')).status).toBe(201);
    const again = await adopt('sg-pdpc-ai');
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain('withdraw it first');

    const withdrawal = `${REGULATIONS}/sg-pdpc-ai/adoption/withdrawal`;
    const withdraw = () =>
      portal.post(withdrawal, { reason: 'Read too fast.' }, LEGAL);
    await withdraw().expect(428);
    await withdraw().set('If-Match', '"7"').expect(412);
    await portal.post(withdrawal, {}, LEGAL).set('If-Match', '"1"').expect(400);
    const { body } = await withdraw().set('If-Match', '"1"').expect(200);
    expect(body).toMatchObject({
      version: 2,
      ended: {
        on: '2026-11-23',
        by: LEGAL,
        because: 'withdrawn',
        reason: 'Read too fast.',
      },
    });
    await withdraw().set('If-Match', '"2"').expect(409);
    expect((await adopt('sg-pdpc-ai')).status).toBe(201);
    const row = await listed('sg-pdpc-ai');
    expect(row).toMatchObject({
      adoptionState: 'adopted',
      adoption: { adoptedBy: LEGAL, adoptedOn: '2026-11-23' },
      records: {
        adoptions: [
          { note: 'Read with counsel.' },
          { ended: { reason: 'Read too fast.' } },
        ],
      },
    });
  });

  it('refuses to adopt what was not seen, or by whom may not', async () => {
    const { body } = await portal
      .post(
        `${REGULATIONS}/eu-gdpr-12/adoption`,
        { contentHash: 'a'.repeat(64) },
        LEGAL,
      )
      .expect(412);
    const { contentHash } = await listed('eu-gdpr-12');
    expect(body.error.message).toContain(contentHash);
    expect((await adopt('br-lgpd-20', ENGINEER)).status).toBe(403);
    const row = await listed('br-lgpd-20');
    const byService = await portal.post(`${REGULATIONS}/br-lgpd-20/adoption`, {
      contentHash: row.contentHash,
    });
    expect(byService.status).toBe(403);
    expect((await listed('br-lgpd-20')).adoptionState).toBe('provisional');

    const mayAdopt = async (user: string) =>
      (await portal.get(REGULATIONS, user)).body.mayAdopt;
    expect(await mayAdopt(LEGAL)).toBe(true);
    expect(await mayAdopt(ENGINEER)).toBe(false);
  });

  it('lets one of two win who adopt a row at once', async () => {
    const outcomes = await Promise.all([
      adopt('kr-pipa-37-2'),
      adopt('kr-pipa-37-2'),
    ]);
    const statuses = outcomes.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(201);
    expect([409, 412]).toContain(statuses[1]);
    const { records } = await listed('kr-pipa-37-2');
    expect(records.adoptions).toHaveLength(1);
  });

  it('corrects a national law by a new record, and keeps the old one', async () => {
    const path = `${REGULATIONS}/eu-ccd2-18-9/transpositions`;
    const first = await portal.post(path, GERMAN_LAW, LEGAL).expect(201);
    const { body: refused } = await portal
      .post(path, { ...GERMAN_LAW, from: '2027-02-01' }, LEGAL)
      .expect(409);
    expect(refused.error.message).toContain(first.body.id);
    await portal
      .post(path, { ...GERMAN_LAW, replaces: 'another' }, LEGAL)
      .expect(412);
    const second = await portal
      .post(
        path,
        { ...GERMAN_LAW, from: '2027-02-01', replaces: first.body.id },
        LEGAL,
      )
      .expect(201);
    expect(stateIn(await due('loan'), 'eu-ccd2-18-9')).toBe('yes upcoming');
    expect((await listed('eu-ccd2-18-9')).records.transpositions).toMatchObject(
      [
        { id: second.body.id, from: '2027-02-01' },
        { id: first.body.id, ended: { because: 'replaced', by: LEGAL } },
      ],
    );
    await portal
      .post(
        `${path}/${second.body.id}/withdrawal`,
        { reason: 'It was the law of Austria.' },
        LEGAL,
      )
      .set('If-Match', '"1"')
      .expect(200);
    expect(stateIn(await due('loan'), 'eu-ccd2-18-9')).toBe(
      'undetermined needs-national-law',
    );
  });

  it('answers where packs end, until the review lapses', async () => {
    const covered = async () =>
      (await portal.get(REGULATIONS, LEGAL)).body.coverage.find(
        (item: any) =>
          item.jurisdiction === 'JP-13' && item.domain === 'data-protection',
      );
    expect(await covered()).toEqual({
      jurisdiction: 'JP-13',
      domain: 'data-protection',
      interactions: 1,
    });
    const brazil = await assessedAt('brazil');
    const review = {
      jurisdiction: 'JP',
      outcome: 'handled',
      text: 'The privacy office answers for APPI.',
      reviewBy: '2027-05-31',
    };
    for (const domain of ['ai', 'data-protection']) {
      await portal.post(REVIEWS, { ...review, domain }, LEGAL).expect(201);
    }
    await untilCheck('japan', 'regulation.laws-covered', 'pass');
    expect(await lastBecause('japan')).toEqual(['regulations']);
    expect(await assessedAt('brazil')).toBe(brazil);
    const report = await due('japan');
    expect(report.questions.map(({ id }: any) => id)).not.toContain(
      'regulation.coverage',
    );
    expect(report.uncovered[0].review).toMatchObject({
      outcome: 'handled',
      reviewedBy: LEGAL,
      reviewBy: '2027-05-31',
    });
    expect((await covered()).review.text).toBe(review.text);
    // Before it was made, and after its last day, nothing answers.
    for (const asOf of ['2026-11-22', '2027-06-01']) {
      expect((await due('japan', asOf)).questions).toContainEqual(
        expect.objectContaining({
          id: 'regulation.coverage',
          jurisdiction: 'JP-13',
          domains: ['ai', 'data-protection'],
        }),
      );
    }

    await portal.post(REVIEWS, { ...review, domain: 'ai' }, LEGAL).expect(409);
    const { body: reviews } = await portal.get(REVIEWS, LEGAL).expect(200);
    expect(reviews.items).toHaveLength(2);
    await portal
      .post(
        `${REVIEWS}/${reviews.items[0].id}/withdrawal`,
        { reason: 'It was the wrong office.' },
        LEGAL,
      )
      .set('If-Match', '"1"')
      .expect(200);
    await untilCheck('japan', 'regulation.laws-covered', 'undetermined');

    today = '2027-06-01';
    const { body } = await portal.get(REGULATIONS, LEGAL).expect(200);
    expect(body.coverage.every(({ review: found }: any) => !found)).toBe(true);
    today = '2026-11-23';
  });

  it.each([
    [
      'a row of no pack',
      'eu-nothing/adoption',
      { contentHash: 'a'.repeat(64) },
      404,
      'GET /regulations',
    ],
    [
      'no hash',
      'eu-gdpr-12/adoption',
      {},
      400,
      'contentHash: the hash of the row',
    ],
    [
      'an unknown key',
      'eu-gdpr-12/adoption',
      { hash: 'x' },
      400,
      'contentHash',
    ],
    [
      'a row that is no directive',
      'eu-gdpr-22/transpositions',
      GERMAN_LAW,
      400,
      CREDIT_LAW,
    ],
    [
      'a state outside the EU',
      `${CREDIT_LAW}/transpositions`,
      { ...GERMAN_LAW, state: 'GB' },
      400,
      'allowed is one of AT, BE',
    ],
    [
      'a part of a state',
      `${CREDIT_LAW}/transpositions`,
      { ...GERMAN_LAW, state: 'DE-BY' },
      400,
      'state: found "DE-BY"',
    ],
    [
      'a day that does not exist',
      `${CREDIT_LAW}/transpositions`,
      { ...GERMAN_LAW, state: 'FR', from: '2026-02-30' },
      400,
      'from: a date as YYYY-MM-DD',
    ],
    [
      'a law without a name',
      `${CREDIT_LAW}/transpositions`,
      { ...GERMAN_LAW, state: 'FR', citation: ' ' },
      400,
      'citation: the law of the state',
    ],
    [
      'a field that a pack speaks of',
      'coverage-reviews',
      {
        jurisdiction: 'DE',
        domain: 'data-protection',
        outcome: 'no-law',
        reviewBy: '2027-01-01',
      },
      400,
      'eu-gdpr',
    ],
    [
      'an unknown field of law',
      'coverage-reviews',
      {
        jurisdiction: 'JP',
        domain: 'tax',
        outcome: 'no-law',
        reviewBy: '2027-01-01',
      },
      400,
      'domain: use one of ai',
    ],
    [
      'handled without saying how',
      'coverage-reviews',
      {
        jurisdiction: 'JP',
        domain: 'health',
        outcome: 'handled',
        reviewBy: '2027-01-01',
      },
      400,
      'text: say what was found',
    ],
    [
      'a review for ever',
      'coverage-reviews',
      {
        jurisdiction: 'JP',
        domain: 'health',
        outcome: 'no-law',
        reviewBy: '2099-01-01',
      },
      400,
      '2027-11-23',
    ],
    [
      'a review that is over',
      'coverage-reviews',
      {
        jurisdiction: 'JP',
        domain: 'health',
        outcome: 'no-law',
        reviewBy: '2026-11-23',
      },
      400,
      'after 2026-11-23',
    ],
    [
      'a place that is none',
      'coverage-reviews',
      {
        jurisdiction: 'UK',
        domain: 'health',
        outcome: 'no-law',
        reviewBy: '2027-01-01',
      },
      400,
      'GB',
    ],
  ])('refuses %s', async (_, path, body, status, words) => {
    const response = await portal.post(`${REGULATIONS}/${path}`, body, LEGAL);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(words);
  });
});

describe('an adopted row that changes', () => {
  it('is provisional again, and says what has changed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ai-governance-law-'));
    const database = {
      config: () => ({ client: 'better-sqlite3', connection: { directory } }),
    };
    async function start(overrides: object[]): Promise<TestPortal> {
      return startPortal({
        database,
        entities: [],
        config: { aiGovernance: { regulations: { overrides } } } as any,
      });
    }
    async function row(portal: TestPortal): Promise<any> {
      const { body } = await portal.get(REGULATIONS, LEGAL).expect(200);
      return body.items.find(({ rowId }: any) => rowId === 'eu-aia-86');
    }

    const before = await start([]);
    const { contentHash } = await row(before);
    await before
      .post(`${REGULATIONS}/eu-aia-86/adoption`, { contentHash }, LEGAL)
      .expect(201);
    expect(await row(before)).toMatchObject({ adoptionState: 'adopted' });
    await before.stop();

    const after = await start([
      { row: 'eu-aia-86', reason: 'Counsel.', change: { status: 'in-force' } },
    ]);
    const changed = await row(after);
    expect(changed).toMatchObject({
      adoptionState: 'changed',
      changedKeys: ['status'],
    });
    expect(changed.adoption).toBeUndefined();
    await after
      .post(
        `${REGULATIONS}/eu-aia-86/adoption`,
        { contentHash: changed.contentHash },
        LEGAL,
      )
      .expect(201);
    expect(await row(after)).toMatchObject({
      adoptionState: 'adopted',
      records: { adoptions: [{}, { ended: { because: 'replaced' } }] },
    });
    await after.stop();

    // Looked up again without finding anything new, it stays adopted.
    const again = await start([
      {
        row: 'eu-aia-86',
        reason: 'Counsel.',
        change: { status: 'in-force', verifiedOn: '2026-12' },
      },
    ]);
    expect(await row(again)).toMatchObject({ adoptionState: 'adopted' });
    await again.stop();
    await rm(directory, { recursive: true });
  });
});
