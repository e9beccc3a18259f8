import type {
  AiGovernanceApi,
  AiGovernanceClientOptions,
  ConcernApi,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { lazyClient } from './lazyClient';

// What `./loaded` exports, and nothing else of the domain, is fetched with the
// first request: the clients, and the schemas that they parse answers with.

/** The client of the HTTP API, but for what has a client of its own. */
export function createAiGovernanceClient(
  options: AiGovernanceClientOptions,
): AiGovernanceApi {
  return lazyClient<AiGovernanceApi>(async () => {
    const { AiGovernanceClient } = await import('./loaded');
    return new AiGovernanceClient(options);
  });
}

/** The client of the part of the HTTP API that is about concerns. */
export function createConcernClient(
  options: AiGovernanceClientOptions,
): ConcernApi {
  return lazyClient<ConcernApi>(async () => {
    const { ConcernClient } = await import('./loaded');
    return new ConcernClient(options);
  });
}
