// A module of its own, so that it can be fetched on its own.
export {
  AiGovernanceClient,
  ConcernClient,
} from '@ai-governance/backstage-plugin-ai-governance-common';
