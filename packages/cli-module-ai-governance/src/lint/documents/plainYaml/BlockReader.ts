import { decline } from './decline';
import { FlowReader } from './FlowReader';
import { isKeyAt, readKey } from './keys';
import { Line, Lines } from './Lines';
import { isEndOfLine, TextReader } from './TextReader';

const MOST_LEVELS = 60;

/** What one document says, and where everything in it stands. */
export interface PlainDocument {
  content: object;
  /** The offsets of all that is in it, in the order of `Places`. */
  offsets: number[];
}

/** Reads maps and lists that are written line by line. */
export class BlockReader {
  private readonly text: string;
  private readonly lines: Lines;
  private readonly texts: TextReader;
  private offsets: number[] = [];

  constructor(text: string) {
    this.text = text;
    this.lines = new Lines(text);
    this.texts = new TextReader(text, this.lines);
  }

  /** All documents that say something. */
  readAll(): PlainDocument[] {
    const documents: PlainDocument[] = [];
    for (;;) {
      while (this.lines.current && this.isMarker(this.lines.current)) {
        this.lines.advance();
      }
      const first = this.lines.current;
      if (!first) {
        return documents;
      }
      if (first.indent > 0) {
        decline();
      }
      this.offsets = [first.start];
      const content = this.readMap(first.start, 0, 0);
      documents.push({ content, offsets: this.offsets });
      if (this.lines.current && !this.isMarker(this.lines.current)) {
        decline();
      }
    }
  }

  private isMarker({ start, end, indent }: Line): boolean {
    return (
      indent === 0 && end - start === 3 && this.text.startsWith('---', start)
    );
  }

  private isItem({ start }: Line): boolean {
    return this.text[start] === '-' && this.text[start + 1] === ' ';
  }

  /** Whether a map or list goes on at the current line. */
  private goesOn(indent: number, isItem: boolean): boolean {
    const { current } = this.lines;
    if (!current || current.indent < indent || this.isMarker(current)) {
      return false;
    }
    if (current.indent > indent) {
      decline();
    }
    return this.isItem(current) === isItem;
  }

  /** A map whose first key stands at an offset, and all keys at an indent. */
  private readMap(start: number, indent: number, level: number): object {
    const map: Record<string, unknown> = {};
    let at = start;
    do {
      const { key, end } = readKey(this.text, at);
      if (Object.hasOwn(map, key) || level > MOST_LEVELS) {
        decline();
      }
      this.offsets.push(at);
      map[key] = this.readValue(end, indent, level);
      at = this.lines.current?.start ?? at;
    } while (this.goesOn(indent, false));
    return map;
  }

  /** A list whose first item is the current line. */
  private readList(indent: number, level: number): unknown[] {
    const list: unknown[] = [];
    do {
      const { start, end } = this.lines.current!;
      let at = start + 1;
      while (this.text[at] === ' ') {
        at += 1;
      }
      if (at >= end || level > MOST_LEVELS) {
        decline();
      }
      this.offsets.push(at);
      list.push(
        isKeyAt(this.text, at)
          ? this.readMap(at, indent + at - start, level + 1)
          : this.readScalar(at, indent),
      );
    } while (this.goesOn(indent, true));
    return list;
  }

  /** The value of a key, on its line or below. */
  private readValue(at: number, indent: number, level: number): unknown {
    const { end } = this.lines.current!;
    if (at < end && this.text[at] !== '#') {
      return this.readScalar(at, indent);
    }
    this.lines.advance();
    const { current } = this.lines;
    if (!current || this.isMarker(current) || current.indent < indent) {
      return null;
    }
    if (this.isItem(current)) {
      return this.readList(current.indent, level + 1);
    }
    if (current.indent === indent) {
      return null;
    }
    return isKeyAt(this.text, current.start)
      ? this.readMap(current.start, current.indent, level + 1)
      : this.readScalar(current.start, indent);
  }

  /**
   * What is no map or list of lines, from an offset of the current line on.
   * Whatever follows must not stand deeper than the indent.
   */
  private readScalar(at: number, indent: number): unknown {
    const value = this.readFrom(at, indent);
    const { current } = this.lines;
    if (current && current.indent > indent) {
      decline();
    }
    return value;
  }

  private readFrom(at: number, indent: number): unknown {
    const { text, offsets, lines } = this;
    if (text[at] !== '[' && text[at] !== '{') {
      return this.texts.read(at, indent);
    }
    const { value, end } = new FlowReader({ text, offsets, start: at }).read();
    if (!isEndOfLine(text.slice(end, lines.current!.end))) {
      decline();
    }
    lines.advance();
    return value;
  }
}
