import type {
  ConcernApi,
  ConcernView,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** A concern, and all that happened to it, oldest first. */
export interface ConcernWithTimeline {
  concern: ConcernView;
  events: Timeline['items'];
}

async function eventsOf(api: ConcernApi, id: string) {
  const events: Timeline['items'] = [];
  let after: number | undefined;
  do {
    const page = await api.getTimeline(id, { after });
    events.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return events;
}

/**
 * A concern by its reference or id.
 * @returns `null` if there is none, or the reader may not see it
 */
export function useConcern(
  reference: string,
): Loaded<ConcernWithTimeline | null> {
  const api = useApi(concernApiRef);
  return useLoaded(async () => {
    const concern = await api.getConcern(reference);
    return concern
      ? { concern, events: await eventsOf(api, concern.id) }
      : null;
  }, [api, reference]);
}
