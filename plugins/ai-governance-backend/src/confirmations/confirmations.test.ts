import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { Entity } from '@backstage/catalog-model';
import { Clock } from '../clock';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, component, interaction } from '../__testUtils__/entities';
import { policyModule } from '../__testUtils__/policyModule';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const LEGAL = 'user:default/legal';
const LENDER = 'user:default/lender';
const ENGINEER = 'user:default/engineer';

const CREDIT = 'customerinteraction:default/credit';
const BY_NAME = '/ai-governance/posture/by-name/customerinteraction/default';
const CONFIRMATIONS = '/ai-governance/confirmations';
const CHECK = 'identification.classification-confirmed';

/** Everybody may do all, but engineers may not confirm. */
class TestPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const denied =
      user?.info.userEntityRef === ENGINEER &&
      permission.name === 'ai-governance.confirmation.create';
    return { result: denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW };
  }
}

function credit(effect: 'legal' | 'limited', purpose = 'Lends.'): Entity {
  return interaction('credit', {
    purpose,
    aiSystems: ['scorer'],
    decision: { effect, humanRole: 'none' },
  });
}

describeOnEachDatabase('confirmations', database => {
  let portal: TestPortal;
  let today = '2026-11-23';
  const clock: Clock = {
    // Real time within the day, so that the queue moves on.
    now: () => new Date(`${today}T${new Date().toISOString().slice(11)}`),
  };

  function statusIn(body: any): string {
    return body.results.find(
      ({ checkId }: { checkId: string }) => checkId === CHECK,
    ).status;
  }

  async function untilCheck(status: string) {
    const { body } = await portal.until(
      `${BY_NAME}/credit`,
      response => response.status === 200 && statusIn(response.body) === status,
    );
    return body.results.find(
      ({ checkId }: { checkId: string }) => checkId === CHECK,
    );
  }

  async function pending(entityRef: string, user = LEGAL): Promise<any> {
    const { body } = await portal
      .get(`${CONFIRMATIONS}/pending`, user)
      .expect(200);
    return body.items.find(
      (item: { entityRef: string }) => item.entityRef === entityRef,
    );
  }

  async function request(entityRef = CREDIT, more: object = {}) {
    const { subject, factsHash } = await pending(entityRef);
    return { entityRef, subject, factsHash, ...more };
  }

  beforeAll(async () => {
    portal = await startPortal({
      database,
      clock,
      features: [policyModule(new TestPolicy())],
      memberships: { [LENDER]: ['group:default/lending'] },
      entities: [
        aiSystem('scorer'),
        credit('legal'),
        component('ledger', {
          annotations: {
            'ai-governance/customer-facing-ai': 'none',
            'ai-governance/attested-on': '2026-10-01',
          },
        }),
      ],
    });
    await untilCheck('undetermined');
    await portal.until(
      `${CONFIRMATIONS}/pending`,
      ({ body }) => body.totalItems === 2,
      LEGAL,
    );
  });

  afterAll(() => portal?.stop());

  it('wait in a list that says who may give them', async () => {
    expect(await pending(CREDIT)).toMatchObject({
      title: 'credit',
      owner: 'group:default/lending',
      subject: 'classification',
      facts: { decision: { effect: 'legal', humanRole: 'none' } },
      mayConfirm: true,
    });
    expect((await pending(CREDIT, LENDER)).mayConfirm).toBe(false);
    expect((await pending(CREDIT, ENGINEER)).mayConfirm).toBe(false);
  });

  it.each([
    ['the owner of the entity', LENDER, 403, 'somebody else has to'],
    ['people without the permission', ENGINEER, 403, 'confirmation.create'],
    ['a token of a service', undefined, 403, ''],
  ])('are refused to %s', async (_, user, status, words) => {
    const { body } = await portal
      .post(CONFIRMATIONS, await request(), user)
      .expect(status as number);
    expect(body.error.message).toContain(words);
    expect((await pending(CREDIT)).last).toBeUndefined();
  });

  it.each([
    ['facts that changed meanwhile', { factsHash: 'a'.repeat(64) }, 412],
    ['an unknown entity', { entityRef: 'component:default/none' }, 404],
    ['a review date that is past', { reviewBy: '2026-11-23' }, 400],
    ['a review date too far off', { reviewBy: '2027-11-24' }, 400],
    ['a date that is none', { reviewBy: 'soon' }, 400],
    ['an unknown key', { by: 'me' }, 400],
    ['no subject', { subject: undefined }, 400],
  ])('refuse %s', async (_, change, status) => {
    await portal
      .post(CONFIRMATIONS, { ...(await request()), ...change }, LEGAL)
      .expect(status);
    expect((await pending(CREDIT)).last).toBeUndefined();
  });

  it('count until exactly the confirmed facts change, and never again', async () => {
    const { body } = await portal
      .post(CONFIRMATIONS, await request(CREDIT, { note: 'Seen.' }), LEGAL)
      .expect(201);
    expect(body).toMatchObject({
      confirmedBy: LEGAL,
      reviewBy: '2027-11-23',
      note: 'Seen.',
    });
    expect((await untilCheck('pass')).message).toContain('user:default/legal');
    expect(await pending(CREDIT)).toBeUndefined();

    await portal.catalog.put(credit('legal', 'Lends to consumers.'));
    await portal.until(
      `${BY_NAME}/credit/history`,
      response => response.status === 200,
    );
    await portal.until(
      '/catalog/entities/by-name/customerinteraction/default/credit',
      response => response.body.spec.purpose === 'Lends to consumers.',
    );
    await untilCheck('pass');

    await portal.catalog.put(credit('limited'));
    expect((await untilCheck('undetermined')).message).toContain(
      'the facts have changed since',
    );
    await portal.catalog.put(credit('legal'));
    await portal.until(
      `${CONFIRMATIONS}/pending`,
      response =>
        response.body.items.some(
          (item: any) => item.facts.decision?.effect === 'legal',
        ),
      LEGAL,
    );
    expect((await pending(CREDIT)).last).toMatchObject({
      lapsedBecause: 'facts',
    });
    const { body: history } = await portal
      .get(`${CONFIRMATIONS}?entityRef=${CREDIT}`, LEGAL)
      .expect(200);
    expect(history.items).toHaveLength(1);
    await untilCheck('undetermined');
  });

  it('of an attestation take the service out of the levels', async () => {
    const before = await portal.get('/ai-governance/posture/summary');
    expect(before.body.services).toMatchObject({ total: 1, attestedNone: 1 });
    await portal
      .post(CONFIRMATIONS, await request('component:default/ledger'), LEGAL)
      .expect(201);
    const { body } = await portal
      .get('/ai-governance/posture/by-name/component/default/ledger')
      .expect(200);
    expect(body.attestation).toEqual({
      attestedOn: '2026-10-01',
      confirmed: true,
    });
    const after = await portal.get('/ai-governance/posture/summary');
    expect(after.body.services).toMatchObject({
      total: 0,
      levels: { unassessed: 0 },
      attestedNone: 0,
      confirmedNone: 1,
    });
  });

  it('lapse when their review date has passed', async () => {
    await portal
      .post(
        CONFIRMATIONS,
        await request(CREDIT, { reviewBy: '2026-12-24' }),
        LEGAL,
      )
      .expect(201);
    await untilCheck('pass');
    today = '2026-12-25';
    expect((await untilCheck('undetermined')).message).toContain(
      'until 2026-12-24',
    );
  });
});
