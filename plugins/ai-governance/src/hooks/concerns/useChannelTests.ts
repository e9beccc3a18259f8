import type { ChannelTestList } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** The recorded tests of the channels of an interaction, newest first. */
export function useChannelTests(
  interactionRef: string,
): Loaded<ChannelTestList> {
  const api = useApi(concernApiRef);
  return useLoaded(
    () => api.listChannelTests(interactionRef),
    [api, interactionRef],
  );
}
