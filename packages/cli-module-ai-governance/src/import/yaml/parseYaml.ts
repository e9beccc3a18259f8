import {
  Alias,
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Node,
  parseDocument,
} from 'yaml';
import { BadInputError, reason } from '../../errors';

/** What a YAML file holds, and where. */
export interface YamlContent {
  content: unknown;
  /**
   * The place of what stands at a path of keys and list positions, as
   * `file:line:column`; of the nearest thing above it, if nothing does.
   */
  placeOf(path: readonly PropertyKey[]): string;
}

/**
 * Reads a YAML text of one document.
 * @throws BadInputError at the place where the text is broken
 */
export function parseYaml(file: string, text: string): YamlContent {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) {
    throw new BadInputError(
      `${place(error.pos[0])}: no YAML: ${error.message}`,
    );
  }
  return {
    content: toContent(file, document),
    placeOf: path => place(offsetOf(document, path)),
  };
}

function toContent(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new BadInputError(`${file}: no YAML: ${reason(error)}`);
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = resolve(document, document.contents);
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) {
      break;
    }
    offset = next.offset ?? offset;
    node = resolve(document, next.node);
  }
  return offset;
}

function childOf(node: Node | null, step: PropertyKey) {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(
      ({ key }) => isScalar(key) && String(key.value) === step,
    );
    return pair && { node: pair.value, offset: pair.key.range?.[0] };
  }
  if (isSeq<Node>(node)) {
    const item = node.items[step as number];
    return item && { node: item, offset: item.range?.[0] };
  }
  return undefined;
}

function resolve(document: Document, node: Node | null): Node | null {
  return isAlias(node) ? (node as Alias).resolve(document) ?? null : node;
}
