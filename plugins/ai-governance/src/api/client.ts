// A module of its own, so that the client and the schemas it parses answers
// with are fetched with the first request, and nothing else of the domain is.
export { AiGovernanceClient } from '@ai-governance/backstage-plugin-ai-governance-common';
