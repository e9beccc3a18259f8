/** How a fact compares with the facts of before. */
export type FactChange = 'new' | 'changed' | 'gone';

/** One fact: where it stands, and what is declared there. */
export interface FactRow {
  /** The path, such as `decision.effect`; items of a list share one. */
  path: string;
  value: unknown;
  /** What changed, where there is something to compare with. */
  change?: FactChange;
  /** The value of before, of what changed or is gone. */
  was?: unknown;
}

/** Facts that stand together. */
export interface FactGroup {
  id: string;
  /** The path of what they are about; `self` for those at the top. */
  path: string;
  rows: FactRow[];
}

type Facts = Record<string, unknown>;

/** A fact, with where it stands among all of them. */
interface Leaf {
  /** As the path, with the item of a list named. */
  key: string;
  path: string;
  group: string;
  groupPath: string;
  value: unknown;
}

function isObject(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): value is Facts[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** What tells an item of a list from the others: its reference. */
function nameOf(item: Facts, index: number): string {
  return typeof item.ref === 'string' ? item.ref : String(index);
}

function leavesOf(
  facts: Facts,
  at: { key: string; path: string; item?: { group: string; path: string } },
): Leaf[] {
  return Object.entries(facts).flatMap(([name, value]): Leaf[] => {
    const key = at.key ? `${at.key}.${name}` : name;
    const path = at.path ? `${at.path}.${name}` : name;
    if (isObject(value)) {
      return leavesOf(value, { key, path, item: at.item });
    }
    if (isListOfObjects(value)) {
      return value.flatMap((item, index) => {
        const itemKey = `${key}[${nameOf(item, index)}]`;
        return leavesOf(item, {
          key: itemKey,
          path,
          item: { group: itemKey, path },
        });
      });
    }
    return [
      {
        key,
        path,
        value,
        group: at.item?.group ?? (at.key || 'self'),
        groupPath: at.item?.path ?? (at.path || 'self'),
      },
    ];
  });
}

function compare(
  now: Leaf | undefined,
  before: Leaf | undefined,
): Pick<FactRow, 'change' | 'was'> {
  if (!now) {
    return { change: 'gone', was: before?.value };
  }
  if (!before) {
    return { change: 'new' };
  }
  return JSON.stringify(now.value) === JSON.stringify(before.value)
    ? {}
    : { change: 'changed', was: before.value };
}

/**
 * All facts of a document, each in one row, in the groups that they stand in.
 * @param before - facts to compare with; what is gone shows too
 */
export function factGroups(facts: Facts, before?: Facts): FactGroup[] {
  const now = leavesOf(facts, { key: '', path: '' });
  const earlier = leavesOf(before ?? facts, { key: '', path: '' });
  const nowByKey = new Map(now.map(leaf => [leaf.key, leaf]));
  const earlierByKey = new Map(earlier.map(leaf => [leaf.key, leaf]));
  const gone = earlier.filter(({ key }) => !nowByKey.has(key));

  const groups = new Map<string, FactGroup>();
  for (const leaf of [...now, ...gone]) {
    const { key, path, group: id, groupPath } = leaf;
    const current = nowByKey.get(key);
    const group = groups.get(id) ?? { id, path: groupPath, rows: [] };
    groups.set(id, group);
    group.rows.push({
      path,
      value: current?.value,
      ...compare(current, earlierByKey.get(key)),
    });
  }
  return [...groups.values()];
}
