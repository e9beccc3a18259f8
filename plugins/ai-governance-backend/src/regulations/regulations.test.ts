import { describeOnEachDatabase } from '../__testUtils__/databases';
import { aiSystem, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const BY_NAME =
  '/ai-governance/entitlements/by-name/customerinteraction/default';

describeOnEachDatabase('what customers are due, over HTTP', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      config: {
        aiGovernance: {
          regulations: {
            off: ['us-tx'],
            overrides: [
              {
                row: 'eu-gdpr-21',
                reason: 'Handled by the data protection office.',
                off: true,
              },
            ],
          },
        },
      },
      entities: [
        aiSystem('scorer', { roles: ['deployer'] }),
        interaction('credit', {
          aiSystems: ['scorer'],
          affected: { roles: ['consumer'], jurisdictions: ['DE'] },
          decision: {
            subject: 'credit',
            humanRole: 'none',
            effect: 'legal',
            personalData: true,
          },
        }),
        interaction('japan', { affected: { jurisdictions: ['JP'] } }),
      ],
    });
    for (const name of ['credit', 'japan']) {
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

  it('lists the packs as config left them', async () => {
    const { body } = await portal.get('/ai-governance/regulations').expect(200);
    expect(body.packs.map(({ id }: any) => id)).not.toContain('us-tx');
    const rows = body.packs.flatMap(({ rows: own }: any) => own);
    expect(rows.find(({ id }: any) => id === 'eu-gdpr-21').switchedOff).toBe(
      'Handled by the data protection office.',
    );
  });

  it('refuses a date that is none, and hides what is unknown', async () => {
    const { body } = await portal
      .get(`${BY_NAME}/credit?asOf=soon`)
      .expect(400);
    expect(body.error.message).toContain("Query parameter 'asOf'");
    await portal.get(`${BY_NAME}/nothing`).expect(404);
  });
});
