import { createHash } from 'node:crypto';
import { RequestHandler } from 'express';

/**
 * The headers of every page. They let it do nothing but show itself, in its one
 * stylesheet, and send its forms to where it came from.
 */
export function securityHeaders(stylesheet: string): RequestHandler {
  const hash = createHash('sha256').update(stylesheet).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'img-src data:',
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return (_request, response, next) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.setHeader('Vary', 'Accept-Language');
    next();
  };
}
