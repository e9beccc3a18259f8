import { CustomErrorBase, InputError } from '@backstage/errors';
import express, { ErrorRequestHandler, Request, RequestHandler } from 'express';

const MAX_BYTES = 256 * 1024;

/** A body larger than anybody has a reason to send. */
export class ContentTooLargeError extends CustomErrorBase {
  name = 'ContentTooLargeError' as const;
  readonly statusCode = 413;
}

/**
 * Reads the body as the bytes that were signed. It has to come before any
 * parser; compressed bodies are refused, because no sender signs those.
 */
export function rawBody(
  options: { maxBytes?: number } = {},
): (RequestHandler | ErrorRequestHandler)[] {
  const { maxBytes = MAX_BYTES } = options;
  const inWords: ErrorRequestHandler = (error, _request, _response, next) => {
    next(toError(error, maxBytes));
  };
  return [
    express.raw({ type: () => true, limit: maxBytes, inflate: false }),
    inWords,
  ];
}

/** The bytes that `rawBody` read; none if the request had no body. */
export function rawBodyOf(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function toError(error: { type?: string }, maxBytes: number): unknown {
  switch (error?.type) {
    case 'entity.too.large':
      return new ContentTooLargeError(
        `The body: found more than ${maxBytes} bytes, allowed are ${maxBytes}`,
      );
    case 'encoding.unsupported':
      return new InputError(
        'Content-Encoding: allowed is a body that is not compressed',
      );
    case 'request.size.invalid':
    case 'request.aborted':
      return new InputError('The body: it did not arrive whole');
    default:
      return error;
  }
}
