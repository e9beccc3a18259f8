import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { JsonObject } from '@backstage/types';
import { sqlite } from '../__testUtils__/databases';
import { component, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const DATABASE = sqlite().config();
const GATE = '/ai-governance/gate/by-name/component/default/chat-api';

const TOKEN = 'token-of-the-docs';
const PERMISSIONS = ['ai-governance.posture.read', 'catalog.entity.read'];

/** A token that may do some things in this plugin, as config gives it. */
function access(token: string, permission: string[]): JsonObject {
  return {
    type: 'static',
    options: { token, subject: 'ci-gate' },
    accessRestrictions: [{ plugin: 'ai-governance', permission }],
  };
}

describe('the token that the docs describe', () => {
  let portal: TestPortal;

  function ask(path: string, token: string) {
    return portal.get(path).set('Authorization', `Bearer ${token}`);
  }

  beforeAll(async () => {
    portal = await startPortal({
      database: { config: () => DATABASE },
      token: TOKEN,
      auth: [authServiceFactory, httpAuthServiceFactory],
      entities: [
        component('chat-api'),
        interaction('chat', { services: ['chat-api'] }),
      ],
      config: {
        backend: {
          database: DATABASE,
          auth: {
            externalAccess: [
              access(TOKEN, PERMISSIONS),
              access('token-without-catalog', PERMISSIONS.slice(0, 1)),
              access('token-without-posture', PERMISSIONS.slice(1)),
            ],
          },
        },
      },
    });
  });

  afterAll(() => portal?.stop());

  it('has the permissions of the page', () => {
    const page = readFileSync(
      resolve(__dirname, '../../../../docs/ci.md'),
      'utf8',
    );
    const [, listed] = /permission:\n((?: +- .*\n)+)/.exec(page)!;
    expect(
      listed
        .trim()
        .split(/\s+- |^- /)
        .filter(Boolean),
    ).toEqual(PERMISSIONS);
  });

  it('is let in to the gate, and to nothing that changes records', async () => {
    const { body } = await portal.until(
      `${GATE}?level=declared`,
      response => response.body.passed === true,
    );
    expect(body.level).toBe('declared');
    await portal.get('/ai-governance/waivers').expect(403);
    await portal.get('/catalog/entities').expect(403);
    await portal.post('/ai-governance/waivers', {}).expect(403);
  });

  it('sees nothing without the one permission, and may not ask without the other', async () => {
    const statusFor = async (token: string) =>
      (await ask(`${GATE}?level=declared`, token)).status;
    expect(await statusFor('token-without-catalog')).toBe(404);
    expect(await statusFor('token-without-posture')).toBe(403);
    expect(await statusFor('no-such-token')).toBe(401);
  });
});
