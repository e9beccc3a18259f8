/**
 * The topic on which events of one kind of record are published. The payload is
 * a {@link RecordEvent}.
 * @public
 */
export function recordTopic(recordKind: string): string {
  return `ai-governance.${recordKind}`;
}

/**
 * The channel of signals on which open pages learn that records of a kind have
 * changed, such as `ai-governance:concerns`.
 * @public
 */
export function recordChannel(recordKind: string): string {
  return `ai-governance:${recordKind}s`;
}
