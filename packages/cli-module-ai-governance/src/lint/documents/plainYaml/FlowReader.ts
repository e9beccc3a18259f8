import { decline } from './decline';
import { readKey } from './keys';
import { isQuotationMark, readPlain, readQuoted } from './scalars';

const ENDS_AN_ITEM = /[,[\]{}\n]/g;
const MOST_LEVELS = 20;

/** Reads what is written in brackets or braces on one line. */
export class FlowReader {
  private readonly text: string;
  private readonly offsets: number[];
  private at: number;

  /** @param options - `offsets` gains the places of all that is read */
  constructor(options: { text: string; start: number; offsets: number[] }) {
    this.text = options.text;
    this.at = options.start;
    this.offsets = options.offsets;
  }

  /** The value at the start, and where it ends. */
  read(): { value: unknown; end: number } {
    const value = this.readValue(0);
    return { value, end: this.at };
  }

  private readValue(level: number): unknown {
    if (level > MOST_LEVELS) {
      return decline();
    }
    const mark = this.text[this.at];
    if (mark === '[') {
      return this.readList(level);
    }
    if (mark === '{') {
      return this.readMap(level);
    }
    if (isQuotationMark(mark)) {
      const { value, end } = readQuoted(this.text, this.at);
      this.at = end;
      return value;
    }
    return this.readText();
  }

  private readText(): unknown {
    ENDS_AN_ITEM.lastIndex = this.at;
    const match = ENDS_AN_ITEM.exec(this.text) ?? decline();
    const start = this.at;
    this.at = match.index;
    let end = match.index;
    while (this.text[end - 1] === ' ') {
      end -= 1;
    }
    return readPlain(this.text.slice(start, end));
  }

  private readList(level: number): unknown[] {
    const list: unknown[] = [];
    this.readItems(']', () => {
      this.offsets.push(this.at);
      list.push(this.readValue(level + 1));
    });
    return list;
  }

  private readMap(level: number): object {
    const map: Record<string, unknown> = {};
    this.readItems('}', () => {
      const { key, end } = readKey(this.text, this.at);
      if (Object.hasOwn(map, key)) {
        decline();
      }
      this.offsets.push(this.at);
      this.at = end;
      map[key] = this.readValue(level + 1);
    });
    return map;
  }

  /** Reads what stands between commas, up to a closing mark. */
  private readItems(closing: string, readItem: () => void): void {
    this.at += 1;
    this.skipSpaces();
    if (this.text[this.at] === closing) {
      this.at += 1;
      return;
    }
    for (;;) {
      readItem();
      this.skipSpaces();
      const mark = this.text[this.at];
      this.at += 1;
      if (mark === closing) {
        return;
      }
      if (mark !== ',') {
        decline();
      }
      this.skipSpaces();
    }
  }

  private skipSpaces(): void {
    while (this.text[this.at] === ' ') {
      this.at += 1;
    }
  }
}
