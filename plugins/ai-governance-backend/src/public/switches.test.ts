import { aiGovernancePublicFormExtensionPoint } from '@ai-governance/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { TestPortal } from '../__testUtils__/portal';
import {
  CLERK,
  MovableClock,
  startConcernPortal,
} from '../concerns/__testUtils__/concernPortal';
import { barriersOn } from './__testUtils__/barriersOn';
import { Visitor } from './__testUtils__/Visitor';

jest.setTimeout(300_000);

const ENTRIES = { requests: ['feedback'], summary: 'A', description: 'B' };

describeOnEachDatabase('the switches of the public pages', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  let portal: TestPortal | undefined;

  afterEach(async () => {
    await portal?.stop();
    portal = undefined;
  });

  it('are off unless config says otherwise', async () => {
    portal = await startConcernPortal({ database, clock });
    const visitor = new Visitor(portal.url);
    for (const path of ['/concern', '/receipt', '/answer', '']) {
      expect((await visitor.open(path)).response.status).toBe(404);
    }
    const { response } = await visitor.post(
      '/api/ai-governance/public/concern',
      new URLSearchParams(ENTRIES as {}).toString(),
    );
    expect(response.status).toBe(404);
  });

  it('put a question of another module into the form', async () => {
    const asked: Readonly<Record<string, string>>[] = [];
    portal = await startConcernPortal({
      database,
      clock,
      aiGovernance: { public: { form: { enabled: true } } },
      modules: [
        createBackendModule({
          pluginId: 'ai-governance',
          moduleId: 'seasons',
          register(env) {
            env.registerInit({
              deps: { form: aiGovernancePublicFormExtensionPoint },
              async init({ form }) {
                const captcha = {
                  html: ({ language }: { language: string }) =>
                    `<label for="season">Snow? (${language})</label><input id="season" name="season">`,
                  verify: async (body: Readonly<Record<string, string>>) => {
                    asked.push(body);
                    return body.season === 'winter';
                  },
                };
                form.setCaptcha(captcha);
                expect(() => form.setCaptcha(captcha)).toThrow('it takes one');
              },
            });
          },
        }),
      ],
    });
    const visitor = new Visitor(portal.url);
    const form = await visitor.open('/concern?lang=de');
    expect(form.text).toContain('Snow? (de)');
    // Without a list of interactions, nothing is asked about them.
    expect(form.document.querySelector('[name=interaction]')).toBeNull();
    const wrong = await visitor.send(form, { ...ENTRIES, season: 'summer' });
    expect(wrong.response.status).toBe(422);
    expect(wrong.document.querySelector('.problems a')!.textContent).toContain(
      'Bitte beantworten Sie diese Frage noch einmal.',
    );
    expect(await barriersOn(wrong.document)).toEqual([]);
    const right = await visitor.send(wrong, { season: 'winter' });
    expect(right.response.status).toBe(201);
    expect(asked[1]).toMatchObject({ season: 'winter', summary: 'A' });
    const { body } = await portal
      .get('/ai-governance/concerns', CLERK)
      .expect(200);
    expect(body.totalItems).toBe(1);
  });
});
