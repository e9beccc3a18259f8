import aiGovernancePolicy from '@ai-governance/backstage-plugin-permission-backend-module-ai-governance-policy';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const PATH = '/ai-governance/journal/verification';

const AUDITOR = 'user:default/auditor';
const LEAD = 'user:default/lead';
const PLATFORM = 'user:default/platform';
const LEGAL = 'user:default/legal';
const OUTSIDER = 'user:default/outsider';

describeOnEachDatabase('GET /journal/verification', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      features: [aiGovernancePolicy],
      config: {
        permission: {
          enabled: true,
          aiGovernance: {
            roles: {
              auditor: ['group:default/audit'],
              governanceLead: ['group:default/office'],
              platform: ['group:default/platform'],
              legal: ['group:default/legal'],
            },
          },
        },
      },
      memberships: {
        [AUDITOR]: ['group:default/audit'],
        [LEAD]: ['group:default/office'],
        [PLATFORM]: ['group:default/platform'],
        [LEGAL]: ['group:default/legal'],
      },
    });
  });

  afterAll(() => portal?.stop());

  it.each([AUDITOR, LEAD, PLATFORM])('answers %s', async user => {
    const { body } = await portal.get(PATH, user).expect(200);
    expect(body).toEqual({ ok: true, records: 0, events: 0, checkpoints: 0 });
  });

  it.each([LEGAL, OUTSIDER])('is refused to %s', async user => {
    const { body } = await portal.get(PATH, user).expect(403);
    expect(body.error.message).toContain('ai-governance.journal.verify');
  });
});
