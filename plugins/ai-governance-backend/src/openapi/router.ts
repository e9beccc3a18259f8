import { Router } from 'express';
import document from './openapi.json';

/** Serves the description of the HTTP API. */
export function createOpenApiRouter(): Router {
  const router = Router();
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  return router;
}
