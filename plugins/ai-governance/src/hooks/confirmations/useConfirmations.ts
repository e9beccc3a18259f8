import type {
  Confirmation,
  ConfirmationSubject,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** The confirmations of one subject of an entity, newest first. */
export function useConfirmations(
  entityRef: string,
  subject: ConfirmationSubject,
): Loaded<Confirmation[]> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(async () => {
    const all = (await api.listConfirmations(entityRef)) ?? [];
    return all.filter(confirmation => confirmation.subject === subject);
  }, [api, entityRef, subject]);
}
