import { z } from 'zod';
import { externalRouteSchema } from '../schemas/parts';
import { StepContext, StepLack } from './types';

/** What is lacking of the way outside that a customer is told of. */
export function externalRouteLacks(
  route: z.infer<typeof externalRouteSchema> | undefined,
  requestId: string,
  { externalRouteDue }: StepContext,
): StepLack[] {
  if (!route) {
    return [
      {
        id: 'external-route',
        message:
          'Say where the customer can turn next outside of us, or why there is no such place.',
        requestId,
      },
    ];
  }
  return externalRouteDue && 'none' in route
    ? [
        {
          id: 'external-route',
          message:
            'A law gives the customer a body outside of us to turn to; name it.',
          requestId,
        },
      ]
    : [];
}
