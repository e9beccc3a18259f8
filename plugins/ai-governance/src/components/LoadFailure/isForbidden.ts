/** Whether the backend refused because the reader may not see something. */
export function isForbidden(error: Error): boolean {
  return 'statusCode' in error
    ? error.statusCode === 403
    : error.name === 'NotAllowedError';
}
