import { BadInputError } from '../errors';

/**
 * A web address to start from, without a slash at its end.
 * @throws BadInputError if it is none; a message never repeats a password
 */
export function requireAddress(flag: string, found = ''): string {
  const allowed = 'allowed is an address such as https://portal.example.com';
  if (found === '') {
    throw new BadInputError(`${flag}: found nothing, ${allowed}`);
  }
  if (found.includes('@')) {
    throw new BadInputError(
      `${flag}: found an address with a user or password in it, ${allowed}`,
    );
  }
  const url = URL.canParse(found) ? new URL(found) : undefined;
  if (
    !url ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new BadInputError(`${flag}: found "${found}", ${allowed}`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
