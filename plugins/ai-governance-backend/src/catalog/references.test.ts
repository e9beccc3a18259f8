import { Response } from 'supertest';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { group, interaction } from '../__testUtils__/entities';
import { startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const CHAT = '/ai-governance/posture/by-name/customerinteraction/default/chat';

function says(status: string) {
  return ({ body }: Response) =>
    body.results?.find(
      ({ checkId }: { checkId: string }) =>
        checkId === 'identification.references-resolve',
    )?.status === status;
}

describeOnEachDatabase('a team that an interaction names', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal({
      database,
      entities: [interaction('chat', { owner: 'late' })],
    });
  });

  afterAll(() => portal?.stop());

  it('is noticed when it comes to the catalog, and when it goes', async () => {
    await portal.until(CHAT, says('fail'));
    await portal.catalog.put(group('late'));
    await portal.until(CHAT, says('pass'));
    await portal.catalog.remove('group:default/late');
    const gone = await portal.until(CHAT, says('fail'));
    expect(gone.status).toBe(200);
  });
});
