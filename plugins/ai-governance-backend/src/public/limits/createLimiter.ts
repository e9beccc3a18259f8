import { createHmac } from 'node:crypto';
import { CustomErrorBase } from '@backstage/errors';
import { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { DatabaseRateLimitStore } from './DatabaseRateLimitStore';

const HOUR_MS = 60 * 60 * 1000;

/** Too many tries from one address. */
export class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  readonly statusCode = 429;
}

/** Refuses an address after so many requests that count within an hour. */
export function createLimiter(options: {
  store: DatabaseRateLimitStore;
  perHour: number;
  /** Whether a request counts, by what came of it. */
  counts: (response: Response) => boolean;
  /** What addresses are hashed under: few enough exist to try them all. */
  key: string;
}): RequestHandler {
  const { store, perHour, counts, key } = options;
  return rateLimit({
    store,
    windowMs: HOUR_MS,
    limit: perHour,
    skipFailedRequests: true,
    requestWasSuccessful: (_request, response) => counts(response),
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request: Request) =>
      createHmac('sha256', key).update(addressOf(request)).digest('hex'),
    handler: (_request, response, next) => {
      response.setHeader('Retry-After', String(HOUR_MS / 1000));
      next(new TooManyRequestsError('Too many requests'));
    },
    // Whether the portal trusts a proxy is its own config; its docs say how.
    validate: { trustProxy: false, xForwardedForHeader: false },
  });
}

function addressOf({ ip, socket }: Request): string {
  const address = ip ?? socket.remoteAddress;
  return `address:${address ? ipKeyGenerator(address) : ''}`;
}
