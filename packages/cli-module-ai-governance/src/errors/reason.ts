import { toError } from '@backstage/errors';

const REASONS: Record<string, string> = {
  EACCES: 'not allowed for this user',
  EISDIR: 'found a folder, allowed is a file',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'found a file, allowed is a folder',
};

/** Why something failed, in words; for what files and folders do, plain ones. */
export function reason(error: unknown): string {
  const { message } = toError(error);
  return REASONS[errorCode(error) ?? ''] ?? message;
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException)?.code;
}
