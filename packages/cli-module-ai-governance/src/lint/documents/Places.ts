import { Alias, Document, isAlias, isMap, isScalar, isSeq, Node } from 'yaml';
import { NoYamlError } from './NoYamlError';
import { Path } from './parsePath';

/**
 * Where everything in a document stands. Only the offsets are kept, in the
 * order in which the content is walked through, so that thousands of documents
 * fit into memory and nothing has to be parsed twice.
 */
export class Places {
  private readonly content: unknown;
  private readonly offsets: Uint32Array;

  /**
   * @param content - what the document says; it must not change afterwards
   * @param offsets - of all that is in it
   */
  constructor(content: unknown, offsets: readonly number[]) {
    this.content = content;
    this.offsets = Uint32Array.from(offsets);
  }

  /**
   * @param content - what the document says, as `toJS` gives it; it must not
   * change afterwards
   * @throws NoYamlError if something in the document contains itself
   */
  static of(document: Document, content: unknown): Places {
    const offsets: number[] = [];
    const start = document.contents?.range?.[0] ?? 0;
    collect(
      { document, offsets, around: [] },
      document.contents,
      content,
      start,
    );
    return new Places(content, offsets);
  }

  /**
   * The offset of what stands at a path: of its key, or in a list of the item;
   * of the nearest thing above it, if nothing does.
   */
  offsetAt(path: Path): number {
    let index = 0;
    let content = this.content;
    for (const step of path) {
      const keys = keysOf(content);
      const position = keys.indexOf(String(step));
      if (position === -1) {
        break;
      }
      const children = content as Record<string, unknown>;
      index += 1;
      for (const before of keys.slice(0, position)) {
        index += countOf(children[before]);
      }
      content = children[keys[position]];
    }
    return this.offsets[index];
  }
}

interface Walk {
  document: Document;
  offsets: number[];
  /** The nodes around the one that is looked at. */
  around: Node[];
}

function collect(
  walk: Walk,
  written: Node | null | undefined,
  content: unknown,
  offset: number,
): void {
  const { document, offsets, around } = walk;
  offsets.push(offset);
  const keys = keysOf(content);
  if (keys.length === 0) {
    return;
  }
  const node = isAlias(written)
    ? (written as Alias).resolve(document)
    : written;
  if (node) {
    if (around.includes(node)) {
      throw new NoYamlError(
        'found something that contains itself, through an alias',
        offset,
      );
    }
    around.push(node);
  }
  const children = content as Record<string, unknown>;
  keys.forEach((key, index) => {
    const child = childOf(node, key, index);
    collect(walk, child?.node, children[key], child?.offset ?? offset);
  });
  if (node) {
    around.pop();
  }
}

function childOf(node: Node | null | undefined, key: string, index: number) {
  if (isMap<Node, Node | null>(node)) {
    const isPairOf = (pair?: { key: Node }) =>
      isScalar(pair?.key) && String(pair.key.value) === key;
    // Keys that look like numbers come first in the content.
    const pair = isPairOf(node.items[index])
      ? node.items[index]
      : node.items.find(isPairOf);
    return pair && { node: pair.value, offset: pair.key.range?.[0] };
  }
  if (isSeq<Node>(node)) {
    const item = node.items[index];
    return item && { node: item, offset: item.range?.[0] };
  }
  return undefined;
}

function keysOf(content: unknown): string[] {
  return typeof content === 'object' && content !== null
    ? Object.keys(content)
    : [];
}

function countOf(content: unknown): number {
  const children = content as Record<string, unknown>;
  return keysOf(content).reduce((sum, key) => sum + countOf(children[key]), 1);
}
