import { CustomErrorBase } from '@backstage/errors';
import express, { RequestHandler } from 'express';

const TYPE = 'application/x-www-form-urlencoded';

/** A body that no form sends. */
export class UnsupportedMediaTypeError extends CustomErrorBase {
  name = 'UnsupportedMediaTypeError' as const;
  readonly statusCode = 415;
}

/** Reads what a form sent, and refuses everything else. */
export function formBody(): RequestHandler[] {
  return [
    (request, _response, next) => {
      next(
        request.is(TYPE)
          ? undefined
          : new UnsupportedMediaTypeError(`Allowed is ${TYPE}`),
      );
    },
    express.urlencoded({
      extended: false,
      limit: '50kb',
      parameterLimit: 100,
      inflate: false,
    }),
  ];
}
