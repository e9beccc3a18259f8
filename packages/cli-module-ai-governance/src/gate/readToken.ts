import { resolve } from 'node:path';
import { BadInputError } from '../errors';
import { readText } from '../files';

/** Where the token is taken from, if no file is named. */
export const TOKEN_VARIABLE = 'AI_GOVERNANCE_TOKEN';

/**
 * The token for the portal; `undefined` if there is none. No message ever says
 * what was found.
 * @throws BadInputError if it cannot be read, or can be no token
 */
export async function readToken(options: {
  cwd: string;
  file: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
}): Promise<string | undefined> {
  const { cwd, file, env } = options;
  if (file === undefined) {
    return requireToken(`$${TOKEN_VARIABLE}`, env[TOKEN_VARIABLE] ?? '');
  }
  const token = requireToken(
    `--token-file: ${file}`,
    await readText(resolve(cwd, file)),
  );
  if (token === undefined) {
    throw new BadInputError(
      `--token-file: ${file}: found an empty file, allowed is one with a token`,
    );
  }
  return token;
}

function requireToken(place: string, found: string): string | undefined {
  const token = found.trim();
  // Anything else could not be sent, and fetch would print it while refusing.
  if (!/^[\x21-\x7e]*$/.test(token)) {
    throw new BadInputError(
      `${place}: found spaces, lines or letters that no token has, allowed is one token`,
    );
  }
  return token === '' ? undefined : token;
}
