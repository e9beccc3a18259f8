/**
 * The topic on which events of one kind of record are published. The payload is
 * a {@link RecordEvent}.
 * @public
 */
export function recordTopic(recordKind: string): string {
  return `ai-governance.${recordKind}`;
}
