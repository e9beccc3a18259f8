import type { StepLack } from '@ai-governance/backstage-plugin-ai-governance-common';

/** What a step lacked, by the backend's refusal; empty for other failures. */
export function lacksOf(error: Error | undefined): StepLack[] {
  const { body } = (error ?? {}) as {
    body?: { error?: { lacks?: StepLack[] } };
  };
  return body?.error?.lacks ?? [];
}
