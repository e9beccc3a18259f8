import { IncomingHttpHeaders } from 'node:http';

/**
 * What can name a delivery: text that fits into the database. Anything else
 * is as good as no name; the payload's hash still tells repeats.
 */
export function toDeliveryId(found: unknown): string | undefined {
  const text = typeof found === 'number' ? String(found) : found;
  return typeof text === 'string' && /^[\x21-\x7e]{1,200}$/.test(text)
    ? text
    : undefined;
}

/** The one value of a header; a repeated header has none. */
export function headerOf(
  headers: IncomingHttpHeaders,
  name: string,
): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
