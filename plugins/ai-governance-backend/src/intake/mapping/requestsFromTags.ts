import { REQUEST_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { WrittenMapping } from './mappingSchema';

/**
 * Requests named by tags such as `human-review` or `human_review`. Without
 * one it is a complaint: to take it for mere feedback would start no clock.
 */
export function requestsFromTags(path: string): WrittenMapping['requests'] {
  return [
    {
      type: {
        path,
        map: Object.fromEntries(
          REQUEST_TYPES.flatMap(type => [
            [type, type],
            [type.replaceAll('-', '_'), type],
          ]),
        ),
        default: 'complaint',
      },
    },
  ];
}
