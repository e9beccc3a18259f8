import {
  adoptionOf,
  FakeAiGovernanceApi,
  loanConfirmation,
  loanPosture,
  requestedWaiver,
} from '../__fixtures__';
import { createAiGovernanceClient, createConcernClient } from './clients';

describe('the clients of the HTTP API', () => {
  it('asks the backend through the portal’s discovery and fetch', async () => {
    const fetch = jest.fn(
      async () =>
        ({ ok: true, json: async () => loanPosture } as unknown as Response),
    );
    const client = createAiGovernanceClient({
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

  it('asks for questions by all of their filters, and for a page by its cursor', async () => {
    const page = { items: [], totalItems: 0, overdueItems: 0, pageInfo: {} };
    const fetch = jest.fn().mockResolvedValue({
      ok: true,
      json: async () => page,
    });
    const client = createAiGovernanceClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    await client.listQuestions({
      mine: true,
      overdue: false,
      owner: ['group:default/legal', 'user:default/ada'],
      requirement: [],
      orderField: { field: 'dueOn', order: 'desc' },
      limit: 50,
    });
    await expect(
      client.listQuestions({ cursor: 'abc', limit: 20 }),
    ).resolves.toEqual(page);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://portal.example.com/questions?mine=true&owner=group%3Adefault%2Flegal&owner=user%3Adefault%2Fada&limit=50&orderField=dueOn%2Cdesc',
      'https://portal.example.com/questions?cursor=abc&limit=20',
    ]);
  });

  it('fetches scorecards as a text for a file', async () => {
    const fetch = jest.fn(
      async () =>
        ({ ok: true, text: async () => 'group\r\n' } as unknown as Response),
    );
    const client = createAiGovernanceClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    await expect(client.exportScorecards({ groupBy: 'domain' })).resolves.toBe(
      'group\r\n',
    );
    expect(fetch).toHaveBeenCalledWith(
      'https://portal.example.com/scorecards/export.csv?groupBy=domain',
      expect.anything(),
    );
  });

  it('sends what somebody confirms, and says in the backend’s words why it refuses', async () => {
    const { entityRef, subject, factsHash } = loanConfirmation;
    const request = { entityRef, subject, factsHash };
    const refused = {
      ok: false,
      status: 412,
      statusText: 'Precondition Failed',
      headers: new Map([['content-type', 'application/json']]),
      text: async () =>
        JSON.stringify({
          error: {
            name: 'PreconditionFailedError',
            message: 'The facts have changed since you saw them',
          },
          response: { statusCode: 412 },
        }),
    } as unknown as Response;
    const fetch = jest
      .fn()
      .mockResolvedValueOnce({ ok: true, json: async () => loanConfirmation })
      .mockResolvedValueOnce(refused);
    const client = createAiGovernanceClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    await expect(client.confirm(request)).resolves.toEqual(loanConfirmation);
    expect(fetch).toHaveBeenCalledWith(
      'https://portal.example.com/confirmations',
      expect.objectContaining({
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      }),
    );
    await expect(client.confirm(request)).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 412,
      message: 'The facts have changed since you saw them',
    });
  });

  it('asks for laws by filters, and withdraws at the version that was read', async () => {
    const { regulations } = new FakeAiGovernanceApi();
    const fetch = jest
      .fn()
      .mockResolvedValueOnce({
        ok: true,
        json: async () => regulations.list(),
      })
      .mockResolvedValueOnce({
        ok: true,
        json: async () => adoptionOf('eu-review'),
      });
    const client = createAiGovernanceClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    await client.listRegulations({
      asOf: '2027-12-03',
      state: ['in-force', 'upcoming'],
      touching: true,
    });
    expect(fetch).toHaveBeenLastCalledWith(
      'https://portal.example.com/regulations?asOf=2027-12-03&state=in-force&state=upcoming&touching=true',
      expect.anything(),
    );
    await client.withdrawAdoption('eu-review', { version: 3, reason: 'Why.' });
    expect(fetch).toHaveBeenLastCalledWith(
      'https://portal.example.com/regulations/eu-review/adoption/withdrawal',
      expect.objectContaining({
        headers: { 'Content-Type': 'application/json', 'If-Match': '"3"' },
        body: JSON.stringify({ reason: 'Why.' }),
      }),
    );
  });

  it('names the version that a waiver was read at, and what to list', async () => {
    const page = {
      items: [requestedWaiver],
      totalItems: 1,
      pageInfo: {},
      caller: { mayRequest: true, mayDecide: true },
      latestEnd: '2999-12-31',
    };
    const fetch = jest
      .fn()
      .mockResolvedValueOnce({ ok: true, json: async () => page })
      .mockResolvedValueOnce({ ok: true, json: async () => requestedWaiver });
    const client = createAiGovernanceClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    await expect(
      client.listWaivers({
        entityRef: requestedWaiver.entityRef,
        decidable: true,
        orderField: { field: 'until', order: 'asc' },
      }),
    ).resolves.toEqual(page);
    await client.transitionWaiver('w1', 3, { to: 'approved' });
    expect(fetch.mock.calls).toEqual([
      [
        'https://portal.example.com/waivers?entityRef=customerinteraction%3Adefault%2Floan-pre-approval&decidable=true&orderField=until%2Casc',
        expect.objectContaining({ method: 'GET' }),
      ],
      [
        'https://portal.example.com/waivers/w1/transitions',
        expect.objectContaining({
          headers: { 'Content-Type': 'application/json', 'If-Match': '"3"' },
          body: '{"to":"approved"}',
        }),
      ],
    ]);
  });

  it('changes a concern at the version that was read, and lists by all filters', async () => {
    const fetch = jest
      .fn()
      .mockResolvedValueOnce({
        ok: true,
        json: async () => ({
          items: [],
          totalItems: 0,
          totalIsLeast: false,
          pageInfo: {},
        }),
      })
      .mockResolvedValueOnce({ ok: true, text: async () => 'reference\r\n' });
    const client = createConcernClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: { fetch },
    });
    const query = {
      assignee: 'me',
      state: ['received', 'acknowledged'] as const,
      open: true,
      overdue: false,
    };
    await client.listConcerns({ ...query, limit: 20 });
    await expect(client.exportConcerns(query)).resolves.toBe('reference\r\n');
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://portal.example.com/concerns?assignee=me&state=received%2Cacknowledged&open=true&limit=20',
      'https://portal.example.com/concerns/export.csv?assignee=me&state=received%2Cacknowledged&open=true',
    ]);
  });
});
