const MARK = 'Without the waiver: ';

/**
 * What a waived check would say if it were not waived, taken from what it
 * says; `undefined` if that does not tell.
 */
export function withoutWaiver(message: string): string | undefined {
  const at = message.lastIndexOf(MARK);
  return at === -1 ? undefined : message.slice(at + MARK.length);
}
