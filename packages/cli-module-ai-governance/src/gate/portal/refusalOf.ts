import { z } from 'zod';
import { BadInputError } from '../../errors';
import { TOKEN_VARIABLE } from '../readToken';
import type { Portal } from './askPortal';

const PERMISSIONS = 'ai-governance.posture.read and catalog.entity.read';
const LONGEST = 300;

const errorSchema = z.object({ error: z.object({ message: z.string() }) });

/**
 * Why an answer is none, as one line with what to do; `undefined` if it is one.
 */
export async function refusalOf(
  response: Response,
  portal: Portal,
): Promise<BadInputError | undefined> {
  const { status, headers } = response;
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  if (response.ok) {
    return isJson
      ? undefined
      : new BadInputError(
          `${portal.url}: found a web page instead of JSON; --url is the base URL of the backend, past any page or sign-in in front of it`,
        );
  }
  if (status >= 300 && status < 400) {
    const to = placeOf(headers.get('location'), response.url);
    return new BadInputError(
      `${portal.url}: redirects to ${to} (${status}); give the backend's own address as --url, past any sign-in in front of it`,
    );
  }
  const said = isJson ? messageIn(await response.text()) : undefined;
  return new BadInputError(lineFor(status, said, portal));
}

/** What was wrong, and what to do, for an answer that is an error. */
function lineFor(
  status: number,
  said: string | undefined,
  { url, token }: Portal,
): string {
  const because = `(${status})${said ? `: ${said}` : ''}`;
  switch (status) {
    case 401:
      return token === undefined
        ? `${url}: wants a token (401); put it into the environment variable ${TOKEN_VARIABLE}, or into a file that --token-file names`
        : `${url}: does not know the token ${because}; take one that backend.auth.externalAccess of the portal lists`;
    case 403:
      return `${url}: the token is not enough ${because}; it needs access to the plugin ai-governance with the permissions ${PERMISSIONS}`;
    case 404:
      return said
        ? `--entity: ${said}; check the name, and that the token has the permissions ${PERMISSIONS}`
        : `${url}: there is no gate at ${url}/api/ai-governance (404); check that --url is the base URL of the backend, and that the plugin is installed and up to date`;
    case 429:
      return `${url}: was asked too often ${because}; try again later`;
    case 502:
    case 503:
    case 504:
      return `${url}: cannot answer now ${because}; try again later`;
    default:
      return status >= 500
        ? `${url}: failed ${because}; the log of the backend says why`
        : `${url}: does not understand the request ${because}; use the version of the command that belongs to the portal`;
  }
}

/** What the backend says, in one line. */
function messageIn(text: string): string | undefined {
  try {
    const { error } = errorSchema.parse(JSON.parse(text));
    return error.message
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .slice(0, LONGEST);
  } catch {
    return undefined;
  }
}

/** An address without its query, which may hold what is secret. */
function placeOf(location: string | null, base: string): string {
  if (!location || !URL.canParse(location, base)) {
    return 'another address';
  }
  const { origin, pathname } = new URL(location, base);
  return `${origin}${pathname}`;
}
