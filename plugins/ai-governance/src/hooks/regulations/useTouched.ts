import type { TouchedInteraction } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

const PAGE_SIZE = 50;

interface Touched {
  items: TouchedInteraction[];
  totalItems: number;
  nextCursor: string | undefined;
}

/** The interactions that a law touches, and a way to more of them. */
export function useTouched(rowId: string): Loaded<Touched> & { more(): void } {
  const api = useApi(aiGovernanceApiRef);
  const [before, setBefore] = useState<Touched>();
  const loaded = useLoaded(async () => {
    const page = await api.listTouched(rowId, {
      cursor: before?.nextCursor,
      limit: PAGE_SIZE,
    });
    return {
      items: [...(before?.items ?? []), ...page.items],
      totalItems: page.totalItems,
      nextCursor: page.pageInfo.nextCursor,
    };
  }, [api, rowId, before]);
  return { ...loaded, more: () => setBefore(loaded.value) };
}
