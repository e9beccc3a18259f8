import type { WaiverPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Loaded } from '../useLoaded';
import { useWaiverPage } from './useWaiverPage';

/** More than an interaction has in years; those that count come first. */
const LIMIT = 200;

/** The waivers of one interaction, those that count or may come first. */
export function useWaiversOf(entityRef: string): Loaded<WaiverPage> {
  return useWaiverPage({
    entityRef,
    orderField: { field: 'state', order: 'asc' },
    limit: LIMIT,
  });
}
