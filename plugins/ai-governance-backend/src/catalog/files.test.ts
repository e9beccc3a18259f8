import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const REFUND =
  '/ai-governance/posture/by-name/customerinteraction/default/refund';
const CHAT = '/ai-governance/posture/by-name/customerinteraction/default/chat';

function declaration(name: string, more = ''): string {
  return `
apiVersion: ai-governance/v1alpha1
kind: CustomerInteraction
metadata: { name: ${name} }
spec:
  owner: group:default/care
${more}`;
}

describeOnEachDatabase('declarations in files', database => {
  let folder: string;
  let portal: TestPortal;
  let first: string;
  let second: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ai-governance-files-'));
    first = join(folder, 'first.yaml');
    second = join(folder, 'second.yaml');
    await writeFile(first, declaration('refund'));
    await writeFile(second, declaration('chat'));
    portal = await startPortal({
      database,
      config: {
        catalog: {
          processingInterval: { seconds: 1 },
          rules: [{ allow: ['CustomerInteraction'] }],
          locations: [
            { type: 'file', target: first },
            { type: 'file', target: second },
          ],
        },
      },
    });
    for (const path of [REFUND, CHAT]) {
      await portal.until(path, ({ status }) => status === 200);
    }
  });

  afterAll(async () => {
    await portal?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('that are no YAML any more keep their posture, marked', async () => {
    await writeFile(first, 'kind: [unclosed');
    const { body } = await portal.until(
      REFUND,
      response => response.body.declaration.state === 'broken',
    );
    expect(body.level).toBe('declared');
    expect(body.declaration.error).toContain('first.yaml');

    await writeFile(first, declaration('refund', '  type: support\n'));
    await portal.until(
      REFUND,
      response => response.body.declaration.state === 'valid',
    );
  });

  it('that take a name twice are found out, until one of them goes', async () => {
    await writeFile(
      second,
      `${declaration('chat')}\n---${declaration('refund')}`,
    );
    const unique = (response: { body: any }) =>
      response.body.results.find(
        (result: { checkId: string }) =>
          result.checkId === 'identification.unique-name',
      );
    const { body } = await portal.until(
      REFUND,
      response => unique(response).status === 'fail',
    );
    expect(unique({ body }).message).toContain('second.yaml');

    await writeFile(second, declaration('chat'));
    await portal.until(REFUND, response => unique(response).status === 'pass');
  });
});
