import {
  AiGovernanceClient,
  GateReport,
  GateRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { failureOf } from './failureOf';
import { refusalOf } from './refusalOf';

/** Where and how to ask. */
export interface Portal {
  /** The base URL of the backend, without a slash at its end. */
  url: string;
  token: string | undefined;
  /** How long to wait for an answer. */
  timeoutMs: number;
}

/**
 * Asks a portal's gate about an entity.
 * @throws BadInputError if there is no answer, with what was wrong and what to
 * do
 */
export async function askPortal(
  portal: Portal,
  entityRef: string,
  request: GateRequest,
): Promise<GateReport> {
  const { url, token, timeoutMs } = portal;
  const client = new AiGovernanceClient({
    discoveryApi: { getBaseUrl: async pluginId => `${url}/api/${pluginId}` },
    fetchApi: {
      fetch: async (address, init) => {
        const response = await fetch(address, {
          ...init,
          // A redirect leads to a sign-in page, or the token to another host.
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        });
        const refusal = await refusalOf(response, portal);
        if (refusal) {
          throw refusal;
        }
        return response;
      },
    },
  });
  try {
    // What is missing was refused above, with the portal's own words.
    return (await client.getGate(entityRef, request, { token }))!;
  } catch (error) {
    throw failureOf(error, portal);
  }
}
