import { CheckResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import { aiGovernanceChecksExtensionPoint } from '@ai-governance/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { describeOnEachDatabase, sqlite } from '../__testUtils__/databases';
import { group, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const BY_CONFIG = {
  id: 'feedback.resolved-in-a-month',
  requirement: 'feedback',
  level: 'answerable',
  title: 'Feedback is resolved within 30 days',
  why: 'We have promised that to everybody.',
  expect: { 'spec.feedback.resolveWithin': 'P30D' },
  message: 'It takes longer than the 30 days that we have promised.',
};

function moduleWith(...ids: string[]) {
  return createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'lending-checks',
    register(env) {
      env.registerInit({
        deps: { checks: aiGovernanceChecksExtensionPoint },
        async init({ checks }) {
          checks.addChecks(
            'lending',
            ids.map(id => ({
              id,
              requirement: 'identification',
              level: 'identified',
              title: 'The lending board knows of it',
              why: 'The board answers to the supervisor.',
              needs: 'declaration',
              judges: 'content',
              evaluate() {
                throw new Error('the board is on holiday');
              },
            })),
          );
        },
      });
    },
  });
}

describeOnEachDatabase('checks that others add', database => {
  let portal: TestPortal;
  let results: CheckResult[];

  beforeAll(async () => {
    portal = await startPortal({
      database,
      entities: [
        group('lending'),
        interaction('slow', { feedback: { resolveWithin: 'P90D' } }),
      ],
      modules: [moduleWith('identification.board-knows')],
      config: { aiGovernance: { checks: [BY_CONFIG] } },
    });
    const { body } = await portal.until(
      '/ai-governance/posture/by-name/customerinteraction/default/slow',
      ({ status }) => status === 200,
    );
    results = body.results;
  });

  afterAll(() => portal?.stop());

  it('come from config', () => {
    expect(
      results.find(({ checkId }) => checkId === BY_CONFIG.id),
    ).toMatchObject({ status: 'fail', message: BY_CONFIG.message });
  });

  it('come from modules; a broken one names itself and breaks nothing else', () => {
    expect(
      results.find(({ checkId }) => checkId === 'identification.board-knows'),
    ).toMatchObject({
      status: 'undetermined',
      message:
        'The check identification.board-knows is broken and could not answer: the board is on holiday',
    });
    expect(results.length).toBeGreaterThan(60);
  });

  it('are listed with whoever brings them', async () => {
    const { body } = await portal.get('/ai-governance/checks');
    const sources = Object.fromEntries(
      body.items.map((item: { id: string; source?: string }) => [
        item.id,
        item.source,
      ]),
    );
    expect(sources[BY_CONFIG.id]).toBe('config');
    expect(sources['identification.board-knows']).toBe('lending');
    expect(sources['identification.unique-name']).toBeUndefined();
  });
});

describe('a portal does not start with a check', () => {
  async function whyNot(options: {
    checks?: object[];
    ids?: string[];
  }): Promise<string> {
    const { checks = [], ids = [] } = options;
    try {
      const portal = await startPortal({
        database: sqlite(),
        modules: [moduleWith(...ids)],
        config: { aiGovernance: { checks } as any },
      });
      await portal.stop();
      return 'it started';
    } catch (error) {
      return String(error);
    }
  }

  it('whose id is taken', async () => {
    expect(await whyNot({ ids: ['identification.unique-name'] })).toContain(
      'module lending: there is a check identification.unique-name already, from the product',
    );
  });

  it('that names a fact which does not exist', async () => {
    const checks = [{ ...BY_CONFIG, expect: { 'spec.feedbak.x': 'P30D' } }];
    expect(await whyNot({ checks })).toMatch(
      /aiGovernance\.checks: .*there is no fact spec\.feedbak\.x/s,
    );
  });
});
