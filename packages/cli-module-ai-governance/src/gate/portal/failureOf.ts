import { BadInputError, errorCode } from '../../errors';
import type { Portal } from './askPortal';

const NO_SUCH_HOST = ['ENOTFOUND', 'EAI_AGAIN'];

/** Why there was no answer, or none that can be read, as one line. */
export function failureOf(
  error: unknown,
  { url, timeoutMs }: Portal,
): BadInputError {
  if (error instanceof BadInputError) {
    return error;
  }
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') {
    return new BadInputError(
      `${url}: no answer within ${
        timeoutMs / 1000
      } seconds; check the address and the network, or try again later`,
    );
  }
  const code = errorCode(cause);
  if (code === undefined && name !== 'TypeError') {
    return new BadInputError(
      `${url}: answers in a shape that this version does not know; use the version of the command that belongs to the portal`,
    );
  }
  if (code && NO_SUCH_HOST.includes(code)) {
    return new BadInputError(
      `${url}: there is no such host (${code}); check --url`,
    );
  }
  if (code && /CERT|SIGNATURE/.test(code)) {
    return new BadInputError(
      `${url}: its certificate is not trusted (${code}); name that of your organisation in the environment variable NODE_EXTRA_CA_CERTS`,
    );
  }
  return new BadInputError(
    `${url}: cannot be reached (${
      code ?? 'the connection broke'
    }); check --url, the network and any proxy`,
  );
}
