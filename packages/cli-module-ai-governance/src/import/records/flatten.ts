/** One value in a record, at the bottom of its maps and lists. */
export interface Leaf {
  /** The keys on the way to it, with dots between them. */
  column: string;
  content: unknown;
  /** Whether a list stands on the way. */
  isInList: boolean;
}

/**
 * A record as columns: maps become columns with dots in their names, such as
 * `owner.team`, and lists of maps become lists by column.
 */
export function flatten(record: object): Leaf[] {
  const leaves: Leaf[] = [];

  function walk(content: unknown, column: string, isInList: boolean) {
    if (Array.isArray(content) && content.length > 0) {
      content.forEach(item => walk(item, column, true));
    } else if (isMap(content)) {
      for (const [key, item] of Object.entries(content)) {
        walk(item, [column, key.trim()].filter(Boolean).join('.'), isInList);
      }
    } else {
      leaves.push({ column, content, isInList });
    }
  }

  walk(record, '', false);
  return leaves;
}

/** Whether something is a map of keys, and so can be a record. */
export function isMap(content: unknown): content is object {
  return (
    typeof content === 'object' && content !== null && !Array.isArray(content)
  );
}
