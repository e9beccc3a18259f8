/** One line of a text. */
export interface Line {
  /** The offset of its first letter. */
  start: number;
  /** The offset after its last letter; spaces at the end are left out. */
  end: number;
  /** How many spaces stand before its first letter. */
  indent: number;
}

const SPACE = 0x20;
const HASH = 0x23;

/** The lines of a text, one after the other. */
export class Lines {
  /** The line that is looked at; `undefined` after the last. */
  current: Line | undefined;
  private readonly text: string;
  /** The offset of the line after the current one. */
  private next = 0;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  /** Goes on to the next line. */
  advanceByOne(): void {
    this.current = this.take();
  }

  /** Goes on to the next line that says something. */
  advance(): void {
    this.advanceByOne();
    this.skipSilent();
  }

  /** Skips blank lines and comments, from the current line on. */
  skipSilent(): void {
    while (this.current && this.saysNothing(this.current)) {
      this.advanceByOne();
    }
  }

  /** Whether a line is blank, or a mere comment. */
  saysNothing({ start, end }: Line): boolean {
    return start === end || this.text.charCodeAt(start) === HASH;
  }

  private take(): Line | undefined {
    const { text, next } = this;
    if (next >= text.length) {
      return undefined;
    }
    const lineBreak = text.indexOf('\n', next);
    let end = lineBreak === -1 ? text.length : lineBreak;
    this.next = end + 1;
    let start = next;
    while (start < end && text.charCodeAt(start) === SPACE) {
      start += 1;
    }
    while (end > start && text.charCodeAt(end - 1) === SPACE) {
      end -= 1;
    }
    return { start, end, indent: start - next };
  }
}
