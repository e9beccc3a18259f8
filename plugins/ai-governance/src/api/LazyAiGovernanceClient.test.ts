import { loanPosture } from '../__fixtures__';
import { LazyAiGovernanceClient } from './LazyAiGovernanceClient';

describe('LazyAiGovernanceClient', () => {
  it('asks the backend through the portal’s discovery and fetch', async () => {
    const fetch = jest.fn(
      async () =>
        ({ ok: true, json: async () => loanPosture } as unknown as Response),
    );
    const client = new LazyAiGovernanceClient({
      discoveryApi: {
        getBaseUrl: async id => `https://portal.example.com/api/${id}`,
      },
      fetchApi: { fetch },
    });
    await expect(client.getPosture(loanPosture.entityRef)).resolves.toEqual(
      loanPosture,
    );
    expect(fetch).toHaveBeenCalledWith(
      'https://portal.example.com/api/ai-governance/posture/by-name/customerinteraction/default/loan-pre-approval',
      expect.anything(),
    );
  });
});
