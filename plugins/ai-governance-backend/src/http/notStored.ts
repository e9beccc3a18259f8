import { RequestHandler } from 'express';

/**
 * Keeps answers out of caches, also the browser's: they depend on who asks,
 * and the next person at the same machine must not be shown what was answered
 * to the one before.
 */
export function notStored(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  };
}
