import { LoggerService } from '@backstage/backend-plugin-api';
import { ErrorRequestHandler, Request } from 'express';
import { errorPage, PublicErrorKind } from '../pages/errorPage';
import { PageFrame } from '../pages/layout';

const KINDS: Record<number, PublicErrorKind> = {
  404: 'notFound',
  413: 'tooLarge',
  415: 'wrongType',
  429: 'tooMany',
};

/** Answers whatever goes wrong with a page that says nothing of how. */
export function errorPages(options: {
  logger: LoggerService;
  frameOf: (request: Request) => PageFrame;
}): ErrorRequestHandler {
  const { logger, frameOf } = options;
  return (error, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 500) {
      logger.error(`A public page failed: ${withoutWords(error)}`);
    }
    response
      .status(status)
      .type('html')
      .send(errorPage(frameOf(request), KINDS[status] ?? kindOf(status)));
  };
}

function kindOf(status: number): PublicErrorKind {
  return status < 500 ? 'badRequest' : 'ours';
}

function statusOf(error: { statusCode?: number; name?: string }): number {
  if (error?.name === 'NotFoundError') {
    return 404;
  }
  const { statusCode } = error ?? {};
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? statusCode
    : 500;
}

/**
 * What an error is and where it arose. Its words are left out: those of a
 * database hold the values of the statement, and with them what people wrote.
 */
function withoutWords(error: unknown): string {
  if (!(error instanceof Error)) {
    return typeof error;
  }
  const { code } = error as { code?: unknown };
  const places = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line));
  return [`${error.name} ${code ?? ''}`.trim(), ...places].join('\n');
}
